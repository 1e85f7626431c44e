"""A small kit of another subject: momentum, with a printed trace and a helper beside its suite."""

from pathlib import Path

KIT = 'format = 1\ntitle = "Optimizers"\ndocument = "the book"\n'
MANIFEST = """\
format = 1
title = "Optimizers"

[exercises.momentum]
title = "Momentum: keep going"
points = 2
hints = ["The velocity remembers earlier gradients.", "It decays, then the gradient is added."]
"""
SOLUTION = '''\
"""Momentum: keep going.

A velocity that decays carries the weight over what is flat.
"""


def momentum_step(velocity, gradient, beta):
    """Return the next velocity, a number."""
    # BEGIN SOLUTION: let the velocity decay, and add the gradient
    return beta * velocity + gradient
    # END SOLUTION
'''
PRINTED = """\
from pathlib import Path

from grader.checking import Trace

BALL = Trace(Path(__file__).with_name("traces") / "T1.txt", "The ball book", "Rolling")
"""
SUITE = '''\
from ..tools import BETA
from .printed import BALL


def test_any_velocity(student, draw):
    """The velocity decays, and the gradient is added."""
    student.momentum_step(draw.uniform(1, 2), draw.uniform(1, 2), BETA).is_right()


def test_ball(student):
    """The ball rolls as printed."""
    student.momentum_step(1.9, 1, BETA).prints(BALL.numbers[2])
'''
MISCONCEPTION = '''\
"""The velocity does not decay.

What was learned first then counts for ever. Look at what is left of the velocity.

Document: The ball book, "Rolling"
"""


def momentum_step(velocity, gradient, beta):
    return velocity + gradient
'''


def make_kit(folder: Path, lesson: str = "week1", *, beta: float = 0.9) -> Path:
    """Write a kit with one lesson of one exercise into a folder, and return the folder.

    `beta` is what its checks ask with, and of which the printed numbers come.
    """
    numbers = [1.0, 1 + beta, round(beta * 1.9 + 1, 6)]
    files = {
        "kit.toml": KIT,
        f"exercises/{lesson}/lesson.toml": MANIFEST,
        f"solutions/{lesson}/momentum.py": SOLUTION,
        "suites/tools.py": f"BETA = {beta}\n",
        f"suites/{lesson}/printed.py": PRINTED,
        f"suites/{lesson}/test_momentum.py": SUITE,
        f"suites/{lesson}/traces/T1.txt": " ".join(map(repr, numbers)) + "\n",
        f"suites/{lesson}/misconceptions/momentum/no_decay.py": MISCONCEPTION,
    }
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, "utf-8")
    return folder
