"""The prediction was tugged, and not the error.

How fast the prediction moves when the weight does is a derivative too, but it is the same
everywhere, at the bottom of the bowl as high up on its side. The curve in question is that of
the error.

Document: Lesson 4 slides, "Tunnel vision on one concept"
"""

def error_curve(weights, my_input, goal_pred):
    return (my_input * weights - goal_pred) ** 2


def slope(weight, my_input, goal_pred, step):
    up_pred = my_input * (weight + step)
    down_pred = my_input * (weight - step)
    return (up_pred - down_pred) / (2 * step)
