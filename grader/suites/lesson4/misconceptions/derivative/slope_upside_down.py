"""The error above was subtracted from the error below.

To the right of the bottom the error grows with the weight, and the slope is positive there; to
the left it is negative. Yours has it the other way. That the weight will move against
the slope is the update's business, not the slope's.

Document: How does a neural network learn?, "Derivatives… take two"
"""

def error_curve(weights, my_input, goal_pred):
    return (my_input * weights - goal_pred) ** 2


def slope(weight, my_input, goal_pred, step):
    up_error = (my_input * (weight + step) - goal_pred) ** 2
    down_error = (my_input * (weight - step) - goal_pred) ** 2
    return (down_error - up_error) / (2 * step)
