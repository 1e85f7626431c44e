"""What hostile answers cost: `python tests/benchmarks/bench_hostile_answers.py [LESSON ...]`.

Each submission answers every question of a lesson in one way, most of them by taking over the
wire as soon as their file is loaded, which is the fastest that a worker can send. Wall clock, and
processor time of the grader with all that it starts, in seconds. One run of each.
"""

import gc
import sys
import time
from collections.abc import Callable
from functools import partial

from measure import interleaved

from grader.handin.submission import Submission
from grader.judge.run import grade
from grader.lessons.lesson import Lesson, lesson_names, load_lesson
from grader.sandbox.sandbox import Sandbox

LIMIT = 25.0  # seconds, wall
TAKE_OVER = """
import marshal, os, struct, sys

def write(descriptor, left):
    while left:
        left = left[os.write(descriptor, left):]

def read(size):
    body = b""
    while len(body) < size:
        body += os.read(3, size - len(body)) or os._exit(0)
    return body

def answer_with(number, reply):
    write(4, struct.pack("!II", len(reply), number) + reply)

def asked_first():
    frame = sys._getframe()
    while "message" not in frame.f_locals:
        frame = frame.f_back
    return frame.f_locals["message"]["ask"]

def take_over(reply):
    answer_with(0, b'{"answer":null}')
    questions = asked_first()
    while True:
        for question in questions:
            answer_with(question[1], b"{" + reply + b"}")
        write(3, b'\\0\\0\\0\\x09{"id":-2}')
        message = read(int.from_bytes(read(4), "big"))
        questions = marshal.loads(message.partition(b"\\n")[2])

"""
RETURN = """
def __getattr__(name):
    return lambda *arguments: answer()

def answer():
    return {}
"""
MOST = (1 << 20) - 100  # bytes of a message, less than it begins with
FORGED = {
    "flat zeros": "b'\"answer\":[' + b'0,' * (MOST // 2 - 8) + b'0]'",
    "zeros as an array": 'b\'"answer":{"dtype": "float64", "shape": [49999], "array": "\' '
    "+ b'0' * (16 * 49_999) + b'\"}'",
    "empty lists": "b'\"answer\":[' + b'[],' * (MOST // 3 - 8) + b'0]'",
    "empty dicts": "b'\"answer\":[' + b'{},' * (MOST // 3 - 8) + b'0]'",
    "long floats": "b'\"answer\":[' + b'1.2345678901234567e-300,' * (MOST // 24 - 8) + b'0]'",
    "long integers": "b'\"answer\":[' + (b'9' * 4299 + b',') * (MOST // 4300 - 1) + b'0]'",
    "texts": "b'\"answer\":[' + b'\"\\\\ud800\",' * (MOST // 9 - 8) + b'0]'",
    "many keys": "b'\"answer\":{' + b','.join(b'\"%d\":0' % n for n in range(90_000)) + b'}'",
    "deep lists": "b'\"answer\":' + b'[' * 900 + b']' * 900",
    "as many as are allowed": "b'\"answer\":[' + b'0,' * 49_990 + b'0]'",
    "as many as are looked at": "b'\"answer\":[' + b'[0.5],' * 2_400 + b'0]'",
    "exceptions": "b'\"raised\": {\"type\": [' + b'0,' * (MOST // 2 - 40) + b'0], \"frames\": 1}'",
    "warnings": 'b\'"answer":0, "warnings": [\' + b\'"",\' * (MOST // 3 - 20) + b\'""]\'',
}
RETURNED = {
    "zeros in nested lists": "[[0] * 34 for _ in range(1428)]",
    "a matrix": "__import__('numpy').zeros((200, 200))",
    "a text": "'x' * 10**6",
}
OTHERS = {
    "never answers": "while True: pass",
    "sleeps": RETURN.format("__import__('time').sleep(60)"),
    "prints without end": RETURN.format("[print('x' * 10**5) for _ in range(10**5)]"),
}


def sources() -> dict[str, str]:
    """Return a source for each kind of submission."""
    forged = {
        name: f"{TAKE_OVER}MOST = {MOST}\ntake_over({reply})\n" for name, reply in FORGED.items()
    }
    returned = {name: RETURN.format(value) for name, value in RETURNED.items()}
    return forged | returned | OTHERS


def graded(lesson: Lesson, submission: Submission) -> None:
    """Grade a submission, with all that it starts, to its end, as `grade lesson4` does."""
    gc.disable()
    with Sandbox() as sandbox:
        grade(lesson, submission, sandbox)


def submission(lesson: Lesson, source: str) -> Submission:
    """Return a submission that has this source in every file."""
    return Submission("hostile", {exercise.name: source for exercise in lesson.exercises})


def large(lesson: Lesson) -> Submission:
    """Return a submission that is as large as it may be, and right."""
    padding = "#" * ((1 << 20) - 20_000)
    right = {each.name: lesson.solution(each).read_text("utf-8") for each in lesson.exercises}
    beside = {f"beside{number}": "#" * (1 << 20) for number in range(4)}
    return Submission(
        "large", {name: f"{text}\n{padding}" for name, text in right.items()} | beside
    )


def main(names: list[str]) -> int:
    """Print what each kind costs in each lesson; return 1 if one costs too much."""
    worst = 0.0
    for lesson in map(load_lesson, names or lesson_names()):
        right = {each.name: lesson.solution(each).read_text("utf-8") for each in lesson.exercises}
        graded(lesson, Submission("right", right))  # what is loaded once is not the submission's
        kinds: dict[str, Callable[[], None]] = {
            name: partial(graded, lesson, submission(lesson, source))
            for name, source in sources().items()
        }
        kinds["as large as it may be"] = partial(graded, lesson, large(lesson))
        for name, subject in kinds.items():
            begun = time.thread_time()
            (cost,) = interleaved(1, subject)
            judge = time.thread_time() - begun
            wall, processor = cost.wall / 1e3, cost.processor / 1e3
            worst = max(worst, wall)
            print(f"{lesson.name}  {name:26} {wall:5.1f} s wall, {processor:5.1f} s processor, "
                  f"{judge:5.1f} s of it the judge's", flush=True)  # fmt: skip
    print(f"at most {worst:.1f} s wall; allowed are {LIMIT:g} s")
    return int(worst > LIMIT)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
