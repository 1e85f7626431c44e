"""What a wrong answer is told does not hang on what the seed draws.

Here a sample of them is tried, and all that once did hang on it. The table of
`tests/benchmarks/table_seeds.py` tries every one with twenty seeds.
"""

import random

import pytest

from grader.lessons.lesson import PUBLIC_SEED, lesson_names, load_lesson
from tests.helpers.seeds import Told, sources, told

SEEDS = (PUBLIC_SEED, "another", "a third")
SAMPLE = 3  # wrong answers of an exercise: all of them would take minutes
# With "1" an Error For All falls before it rises; with "6" no factor's fraction is above a half.
MORE_SEEDS = ("1", "6", *(f"seed {number}" for number in range(1, 7)))
# What was refused, or named, only if what it needs happened to be drawn.
ONCE_DRAWN = {
    ("lesson4", "hot_cold_step"): (
        "tries a tenth of the step on the way down",
        "goes up whenever the prediction is too low",
    ),
    ("lesson5", "light_matrix"): ("cuts the factor to a whole number",),
    ("lesson5", "pressure"): ("unsigned bytes turn -1 into 255", "down pressure counts half"),
    ("lesson5", "stochastic_epoch"): (
        "rows in a random order",
        "alpha is halved whenever the error for all went up",
    ),
    ("lesson6", "relu"): ("values below 0.001 count as 0",),
    ("lesson6", "train"): ("the errors lie in an array of whole numbers",),
    ("lesson6", "weight_deltas"): ("the second is stopped where layer_1 is below 0.01",),
    ("lesson7", "sigmoid_train"): ("equal rows with equal goals are learned once",),
}
# What failed a check, and lost its points, only if what it needs happened to be drawn.
CHECKS_ONCE_DRAWN = {
    ("lesson4", "error"): {
        "sorts both arrays before comparing them": "errors_do_not_cancel",
        "looks the goal up by the first place": "mean_squared_error",
    },
    ("lesson4", "hot_cold_step"): {
        "errors_kept_their_sign": "learn_anywhere",
        "prediction_wiggled": "to_and_fro",
        "stayed_when_no_side_was_better": "landmarks",
        "goes up whenever the prediction is too low": "equal_errors",
        "hot_cold_step: never goes up": "learn_anywhere",
    },
    ("lesson4", "weight_delta"): {"direction_lost": "each_argument"},
    ("lesson4", "derivative"): {"steepness_without_direction": "any_step"},
    ("lesson4", "alpha_update"): {"alpha_update: an alpha of 0 becomes": "update_anywhere"},
    ("lesson5", "vector_step"): {
        "the size of the miss without its sign": "step_anywhere",
        "keeps the weights in": "right_by_accident",
    },
    ("lesson6", "relu2deriv"): {"cut_to_whole_numbers": "all_alike"},
    ("lesson6", "forward"): {"a hidden node that is off in one row": "large_and_tiny"},
    ("lesson6", "layer_deltas"): {"the first row decides": "how_far_on"},
    ("lesson6", "backprop_step"): {
        "relu_on_the_output": "nodes_off",
        "kept between -1 and 1": "alpha",
    },
    ("lesson6", "train"): {
        "full_batch": "alpha",
        "rows from last to first": "large_and_tiny",
        "only the first output has a goal": "iterations",
    },
    ("lesson7", "boundary_step"): {"only_when_misclassified": "alpha"},
}


def unsteady(came: set[Told]) -> bool:
    """Whether an answer was once not refused, or named in two ways."""
    return len(came) > 1 or not all(each.refused for each in came)


@pytest.mark.parametrize("name", lesson_names())
def test_nothing_hangs_on_the_seed(name: str) -> None:
    """With every seed a wrong answer is refused, and the same mistake is named."""
    lesson = load_lesson(name)
    differing = {}
    for exercise in lesson.exercises:
        known = sources(lesson, exercise)
        for title, text in random.Random(exercise.name).sample(known, SAMPLE):
            came = set(told(lesson, exercise, text, SEEDS))
            if unsteady(came):
                differing[exercise.name, title] = came
    assert {} == differing


@pytest.mark.parametrize(("lesson_name", "exercise_name"), ONCE_DRAWN)
def test_what_once_hung_on_it(lesson_name: str, exercise_name: str) -> None:
    """What was told some wrong answers only by luck they are told with many seeds."""
    lesson = load_lesson(lesson_name)
    exercise = lesson.exercise(exercise_name)
    titles = ONCE_DRAWN[lesson_name, exercise_name]
    tried = [
        set(told(lesson, exercise, text, MORE_SEEDS))
        for title, text in sources(lesson, exercise)
        if any(each in title for each in titles)
    ]
    assert len(titles) == len(tried)
    assert [] == [came for came in tried if unsteady(came)]


@pytest.mark.parametrize(("lesson_name", "exercise_name"), CHECKS_ONCE_DRAWN)
def test_which_checks_fail(lesson_name: str, exercise_name: str) -> None:
    """What failed a check only by luck fails it with many seeds."""
    lesson = load_lesson(lesson_name)
    exercise = lesson.exercise(exercise_name)
    once_drawn = CHECKS_ONCE_DRAWN[lesson_name, exercise_name]
    tried = [
        (check, told(lesson, exercise, text, MORE_SEEDS))
        for title, text in sources(lesson, exercise)
        for part, check in once_drawn.items()
        if part in title
    ]
    assert len(once_drawn) == len(tried)
    assert all(check in each.failed for check, came in tried for each in came)
