"""The errors of all weights were averaged into one.

Averaging is for many predictions of one network. Here each weight is a network of its own, one
point on the curve: plotted, the errors make the bowl, and their average would be a single dot.

Document: How does a neural network learn?, "Derivatives… take two"
"""

def error_curve(weights, my_input, goal_pred):
    return ((my_input * weights - goal_pred) ** 2).mean()


def slope(weight, my_input, goal_pred, step):
    up_error = (my_input * (weight + step) - goal_pred) ** 2
    down_error = (my_input * (weight - step) - goal_pred) ** 2
    return (up_error - down_error) / (2 * step)
