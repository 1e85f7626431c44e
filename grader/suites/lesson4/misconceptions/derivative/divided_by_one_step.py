"""The run from below to above was taken for one step.

The slope is how much the error moves for each 1 that the weight moves. Between the two errors
the weight has gone from a step below to a step above; count how far that is.

Document: How does a neural network learn?, "Derivatives… take two"
"""

def error_curve(weights, my_input, goal_pred):
    return (my_input * weights - goal_pred) ** 2


def slope(weight, my_input, goal_pred, step):
    up_error = (my_input * (weight + step) - goal_pred) ** 2
    down_error = (my_input * (weight - step) - goal_pred) ** 2
    return (up_error - down_error) / step
