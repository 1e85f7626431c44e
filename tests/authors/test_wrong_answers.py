"""Wrong answers that are right nearly always, each in one line of a solution: none passes.

They go wrong where a number is tiny, a row dark or repeated, nothing left to learn, a goal a whole
number nearby, or a step large.
"""

import pytest

from grader.handin.submission import Submission
from grader.judge.options import Options
from grader.judge.run import grade_all
from grader.lessons.lesson import lesson_names, load_lesson
from grader.results.report import Status
from grader.sandbox.sandbox import Sandbox

# By lesson: exercise, what stands in its solution, what stands there instead.
WRONG_ANSWERS = {
    "lesson4": [
        ("prediction", "my_input * weight", "round(my_input * weight, 6)"),
        ("prediction", "my_input * weight", "my_input * (weight or 1)"),
        ("prediction", "my_input * weight", "type(weight)(my_input * weight)"),
        ("error", "(pred - goal_pred) ** 2", "max(abs(pred - goal_pred) - 0.001, 0) ** 2"),
        (
            "error",
            "(pred - goal_pred) ** 2",
            "(pred - goal_pred) ** 2 * (round(pred) != goal_pred)",
        ),
        (
            "error",
            "(preds - goal_preds) ** 2",
            "list({(p - g) ** 2 for p, g in zip(preds, goal_preds)})",
        ),
        (
            "error",
            "(preds - goal_preds) ** 2",
            "[(p - g) ** 2 for p, g in dict(zip(preds, goal_preds)).items()]",
        ),
        ("hot_cold_step", "if down_error < up_error:", "if down_error < up_error - 1e-12:"),
        ("hot_cold_step", "if down_error > up_error:", "if down_error > up_error * (1 + 1e-9):"),
        (
            "hot_cold_step",
            "weight = hot_cold_step(weight, my_input, goal_pred, step_amount)",
            "weight = round(hot_cold_step(weight, my_input, goal_pred, step_amount), 4)",
        ),
        (
            "hot_cold_step",
            "append((error, prediction))",
            "append((error, prediction))\n        if error < 1e-8: break",
        ),
        ("weight_delta", "pred - goal_pred", "round(pred - goal_pred, 9)"),
        ("weight_delta", "my_input * delta", "max(-10000, min(10000, my_input * delta))"),
        (
            "gradient_descent",
            "append((error, pred))",
            "append((error, pred))\n        if error == 0: break",
        ),
        ("gradient_descent", "delta * my_input", "max(-1000, min(1000, delta * my_input))"),
        ("gradient_descent", "weight - weight_delta", "type(weight)(weight - weight_delta)"),
        ("derivative", "my_input * weights", "my_input * np.sort(weights)"),
        (
            "derivative",
            "return (up",
            "if abs(my_input * weight - goal_pred) < 1e-4: return 0.0\n    return (up",
        ),
        ("alpha_update", "pairs = []", "pairs = []\n    weight = weight or 0.5"),
        ("alpha_update", "(alpha * derivative)", "(abs(alpha) * derivative)"),
    ],
    "lesson5": [
        ("light_matrix", "lights * factor", "np.multiply(lights, factor).astype(lights.dtype)"),
        (
            "weighted_sum",
            "my_input.dot(weights)",
            "sum({a * b for a, b in zip(my_input, weights)})",
        ),
        (
            "weighted_sum",
            "my_input.dot(weights)",
            "(my_input * weights).astype(my_input.dtype).sum()",
        ),
        ("weighted_sum", "my_input.dot(weights)", "np.float32(my_input).dot(np.float32(weights))"),
        ("vector_step", "(my_input * delta)", "(my_input * delta).astype(my_input.dtype)"),
        ("vector_step", "delta = prediction - goal_pred", "delta = prediction - (goal_pred or 1)"),
        (
            "stochastic_epoch",
            "        prediction =",
            "        if not my_input.any(): continue\n        prediction =",
        ),
        (
            "stochastic_epoch",
            "zip(inputs, goals, strict=True)",
            "dict(zip(map(tuple, inputs), goals)).items()",
        ),
        ("stochastic_epoch", "np.sum(errors)", "sum(set(errors))"),
        (
            "stochastic_epoch",
            "append(np.sum(errors))",
            "append(np.sum(errors))\n        if errors_for_all[-1] == 0: break",
        ),
        (
            "batch_epoch",
            "weight_deltas.mean(axis=0)",
            "weight_deltas.sum(axis=0) / max(1, np.count_nonzero(deltas))",
        ),
        (
            "pressure",
            "pressure(inputs, goals).sum(axis=0)",
            "np.unique(pressure(inputs, goals), axis=0).sum(axis=0)",
        ),
    ],
    "lesson6": [
        ("relu", "(x > 0)", "(x > 1e-6)"),
        ("relu2deriv", "output > 0", "~np.isclose(output, 0)"),
        ("relu2deriv", "output > 0", "output > 1e-12"),
        (
            "init_weights",
            "2 * np.random.random((input_size, hidden_size)) - 1",
            "np.round(2 * np.random.random((input_size, hidden_size)) - 1, 8)",
        ),
        ("forward", "(layer_1 > 0)", "(layer_1 > 1e-7)"),
        (
            "layer_deltas",
            "layer_2 - goal",
            "np.where(np.round(layer_2) == goal, 0, layer_2 - goal)",
        ),
        ("layer_deltas", "(layer_1 > 0)", "(layer_1 > 1e-10)"),
        (
            "weight_deltas",
            "layer_0.T.dot(layer_1_delta)",
            "np.clip(layer_0.T.dot(layer_1_delta), -5, 5)",
        ),
        (
            "backprop_step",
            "layer_2_delta = layer_2 - goal",
            "layer_2_delta = np.clip(layer_2 - goal, -5, 5)",
        ),
        (
            "backprop_step",
            "layer_2_delta = l",
            "if error < 1e-9: return weights_0_1, weights_1_2, error\n    layer_2_delta = l",
        ),
        (
            "train",
            "errors.append(layer_2_error)",
            "errors.append(layer_2_error)\n        if layer_2_error < 1e-9: break",
        ),
        ("train", "goals[i : i + 1]", "goals[[inputs.tolist().index(inputs[i].tolist())]]"),
    ],
    "lesson7": [
        ("sigmoid", "np.exp(-np.abs(x))", "np.exp(-np.minimum(np.abs(x), 25))"),
        ("sigmoid", "output * (1 - output)", "np.clip(output * (1 - output), 1e-6, 1)"),
        ("add_bias", "hstack([layer,", "hstack([np.round(layer, 8),"),
        (
            "feedforward",
            "return layer_1",
            "layer_1 = np.clip(layer_1, 1e-6, 1 - 1e-6)\n    return layer_1",
        ),
        ("log_loss", "1e-12, 1 - 1e-12", "1e-10, 1 - 1e-10"),
        ("boundary_step", "    return", "    if (pred > 0.5) == goal: return weights\n    return"),
        ("boundary_step", "(pred - goal) * point", "np.clip((pred - goal) * point, -1, 1)"),
        (
            "sigmoid_backprop",
            "layer_2_delta = (",
            "goals = np.where(layer_2 < 1e-12, layer_2, goals)\n    layer_2_delta = (",
        ),
        (
            "sigmoid_train",
            "layer_2_delta = (",
            "if losses[-1] < 1e-4: break\n        layer_2_delta = (",
        ),
        (
            "sigmoid_train",
            "layer_0.T.dot(layer_1_delta)",
            "np.clip(layer_0.T.dot(layer_1_delta), -5, 5)",
        ),
    ],
}


@pytest.mark.parametrize("name", lesson_names())
def test_none_passes(name: str, sandbox: Sandbox) -> None:
    """Each of them fails a check, and raises nothing that would betray it by itself."""
    lesson = load_lesson(name)
    wrong = WRONG_ANSWERS[name]
    for exercise in dict.fromkeys(exercise for exercise, _, _ in wrong):
        source = lesson.solution(lesson.exercise(exercise)).read_text("utf-8")
        changes = [(old, new) for each, old, new in wrong if each == exercise]
        assert [] == [old for old, _ in changes if old not in source]
        submissions = [
            Submission(new, {exercise: source.replace(old, new)}) for old, new in changes
        ]
        reports = grade_all(lesson, submissions, sandbox, Options(exercises=(exercise,)))
        statuses = {report.submission: report.exercises[0].status for report in reports}
        assert dict.fromkeys(statuses, Status.FAILED) == statuses


def test_every_exercise_has_some() -> None:
    """No exercise of any lesson is left out."""
    for name in lesson_names():
        exercises = [each.name for each in load_lesson(name).exercises]
        assert exercises == list(dict.fromkeys(each for each, _, _ in WRONG_ANSWERS[name]))
