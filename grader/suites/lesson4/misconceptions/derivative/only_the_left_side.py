"""The slope was measured to the left side only.

The error a step below the weight and the one at the weight itself give the slope of somewhere in
between: on a bowl that is too much to the left of the weight. The bigger the step, the further
off. Go equally far to either side, so that both faults cancel.

Document: How does a neural network learn?, "Derivatives… take two"
"""


def error_curve(weights, my_input, goal_pred):
    return (weights * my_input - goal_pred) ** 2


def slope(weight, my_input, goal_pred, step):
    here = (weight * my_input - goal_pred) ** 2
    down = ((weight - step) * my_input - goal_pred) ** 2
    return (here - down) / step
