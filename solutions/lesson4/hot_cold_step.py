"""Hot and cold: the simplest form of learning.

Wiggle the weight, see which direction reduces the error, go there, and repeat. It is simple
but inefficient: two extra predictions for every update, and the step never changes its size,
so that the perfect weight may lie between two steps for ever.
"""


def hot_cold_step(weight: float, my_input: float, goal_pred: float, step_amount: float) -> float:
    """Return the weight after one try up, one try down and a move to the better side.

    Whether staying would have been better still is not asked.

    Args:
        weight: the weight before the step, a number.
        my_input: the input, a number.
        goal_pred: what the network ought to predict, a number.
        step_amount: how far to move, a positive number, the same in both directions.

    Returns:
        The new weight, a number; the old one if both sides miss by equally much.
    """
    # BEGIN SOLUTION: try up, try down, move where it is hotter
    up_prediction = my_input * (weight + step_amount)
    up_error = (goal_pred - up_prediction) ** 2

    down_prediction = my_input * (weight - step_amount)
    down_error = (goal_pred - down_prediction) ** 2

    if down_error < up_error:
        return weight - step_amount
    if down_error > up_error:
        return weight + step_amount
    # Equal errors say nothing about the direction (an input of 0, or the middle of the bowl).
    return weight
    # END SOLUTION


def hot_cold_learn(
    weight: float, my_input: float, goal_pred: float, step_amount: float, iterations: int
) -> list[tuple[float, float]]:
    """Repeat the hot and cold step and return how the error went.

    Args:
        weight: the weight to start from, a number.
        my_input: the input, a number.
        goal_pred: what the network ought to predict, a number.
        step_amount: how far each step moves the weight, a positive number.
        iterations: how many steps to make, 0 or more.

    Returns:
        (error, prediction) pairs, one an iteration, both measured before that
        iteration's update.
    """
    # BEGIN SOLUTION: predict, compare, learn, again and again
    pairs = []
    for _ in range(iterations):
        prediction = my_input * weight
        error = (prediction - goal_pred) ** 2
        pairs.append((error, prediction))
        weight = hot_cold_step(weight, my_input, goal_pred, step_amount)
    return pairs
    # END SOLUTION
