"""The slope was measured to one side only.

The error at the weight itself and a step above it give the slope of somewhere in between: on a
bowl that is too much to the right of the weight. The bigger the step, the further off. Go
equally far to either side, so that both faults cancel.

Document: How does a neural network learn?, "Derivatives… take two"
"""

def error_curve(weights, my_input, goal_pred):
    return (my_input * weights - goal_pred) ** 2


def slope(weight, my_input, goal_pred, step):
    up_error = (my_input * (weight + step) - goal_pred) ** 2
    error = (my_input * weight - goal_pred) ** 2
    return (up_error - error) / step
