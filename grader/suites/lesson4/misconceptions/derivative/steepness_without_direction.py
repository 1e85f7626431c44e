"""The slope lost its sign.

The steepness gives the amount, but the sign gives the direction: without it nobody knows on
which side of the bottom the weight is. To the left of it the slope is negative, and that is
no mistake.

Document: How does a neural network learn?, "Derivatives… take two"
"""

def error_curve(weights, my_input, goal_pred):
    return (my_input * weights - goal_pred) ** 2


def slope(weight, my_input, goal_pred, step):
    up_error = (my_input * (weight + step) - goal_pred) ** 2
    down_error = (my_input * (weight - step) - goal_pred) ** 2
    return abs(up_error - down_error) / (2 * step)
