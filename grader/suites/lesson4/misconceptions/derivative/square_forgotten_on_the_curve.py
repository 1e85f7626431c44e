"""The curve shows the pure error.

Without the square it is a straight line that goes below 0, and it has no bottom where learning
could come to rest. The bowl is the error, which is never negative.

Document: How does a neural network learn?, "Learning is just reducing error"
"""

def error_curve(weights, my_input, goal_pred):
    return my_input * weights - goal_pred


def slope(weight, my_input, goal_pred, step):
    up_error = (my_input * (weight + step) - goal_pred) ** 2
    down_error = (my_input * (weight - step) - goal_pred) ** 2
    return (up_error - down_error) / (2 * step)
