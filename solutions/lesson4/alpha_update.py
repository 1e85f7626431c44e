"""Alpha: the simplest way to prevent overcorrecting weight updates.

A big input makes the error very sensitive to the weight: each update overshoots by more than
the last, and the network explodes in value. That is divergence. Alpha, usually between 0 and
1, makes every update smaller. Finding a good one is trial and error.
"""


def alpha_update(weight: float, derivative: float, alpha: float) -> float:
    """Return the weight after one update that alpha keeps in check.

    Args:
        weight: the weight before the update, a number.
        derivative: how the error changes as the weight grows, a number.
        alpha: the fraction of the update to make, a number; 0 learns nothing.

    Returns:
        The new weight, a number.
    """
    # BEGIN SOLUTION: move against the derivative, by a fraction of it
    return weight - (alpha * derivative)
    # END SOLUTION


def alpha_learn(
    weight: float, my_input: float, goal_pred: float, alpha: float, iterations: int
) -> list[tuple[float, float]]:
    """Repeat gradient descent with alpha and return how the error went.

    The derivative of each iteration is its weight_delta: alpha has absorbed the factor of 2
    by which the exact slope is steeper.

    Args:
        weight: the weight to start from, a number.
        my_input: the input, a number.
        goal_pred: what the network ought to predict, a number.
        alpha: the fraction of each update to make, a number.
        iterations: how many updates to make, 0 or more.

    Returns:
        (error, prediction) pairs, one an iteration, both measured before that
        iteration's update.
    """
    # BEGIN SOLUTION: gradient descent, every update through alpha
    pairs = []
    for _ in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        pairs.append((error, pred))
        derivative = my_input * (pred - goal_pred)
        weight = alpha_update(weight, derivative, alpha)
    return pairs
    # END SOLUTION
