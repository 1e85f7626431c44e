"""The difference of the errors was not divided.

How far the red rod comes out depends on how far you pull the blue one; the derivative is what
each inch of pulling does. Your answer grows with the step, a slope does not: it belongs to
the curve, not to how it is measured.

Document: How does a neural network learn?, "A Box with rods poking out"
"""

def error_curve(weights, my_input, goal_pred):
    return (my_input * weights - goal_pred) ** 2


def slope(weight, my_input, goal_pred, step):
    up_error = (my_input * (weight + step) - goal_pred) ** 2
    down_error = (my_input * (weight - step) - goal_pred) ** 2
    return up_error - down_error
