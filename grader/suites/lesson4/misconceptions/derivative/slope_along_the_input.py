"""The input was tugged at, and not the weight.

Input and goal are what they are: the data. What learning can move is the weight, so the question
is how the error changes as the weight moves, with the input held fixed.

Document: How does a neural network learn?, "Derivatives… take two"
"""


def error_curve(weights, my_input, goal_pred):
    return (my_input * weights - goal_pred) ** 2


def slope(weight, my_input, goal_pred, step):
    up_error = ((my_input + step) * weight - goal_pred) ** 2
    down_error = ((my_input - step) * weight - goal_pred) ** 2
    return (up_error - down_error) / (2 * step)
