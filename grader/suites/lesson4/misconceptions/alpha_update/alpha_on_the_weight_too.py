"""alpha was multiplied with the old weight as well.

The parentheses stand around too much. Alpha is to make the update smaller, not the weight:
as it is, every iteration shrinks what has been learned, even where the derivative is 0 and
nothing should move.

Document: Lesson 4 slides, "Alpha in code"
"""

def alpha_update(weight, derivative, alpha):
    return alpha * (weight - derivative)


def alpha_learn(weight, my_input, goal_pred, alpha, iterations):
    pairs = []
    for _ in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        pairs.append((error, pred))
        derivative = my_input * (pred - goal_pred)
        weight = alpha_update(weight, derivative, alpha)
    return pairs
