"""alpha was not used: the whole update was made.

This is the formula from before, which an input of 2 is enough to blow up. Alpha is given to the
function and must have a say: multiplied with the update, it makes it smaller, so that it no
longer overshoots.

Document: Lesson 4 slides, "Introducing alpha"
"""

def alpha_update(weight, derivative, alpha):
    return weight - derivative


def alpha_learn(weight, my_input, goal_pred, alpha, iterations):
    pairs = []
    for _ in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        pairs.append((error, pred))
        derivative = my_input * (pred - goal_pred)
        weight = alpha_update(weight, derivative, alpha)
    return pairs
