"""Only the error at the first weight came back.

A `return` ends the function at once, wherever it stands. Indented below the `for` it hands back
the list as it is after the first weight. For every weight there is an error, so it has to wait
until the loop is done.

Document: How does a neural network learn?, "Learning is just reducing error"
"""

def error_curve(weights, my_input, goal_pred):
    errors = []
    for weight in weights:
        errors.append((my_input * weight - goal_pred) ** 2)
        return errors


def slope(weight, my_input, goal_pred, step):
    up_error = (my_input * (weight + step) - goal_pred) ** 2
    down_error = (my_input * (weight - step) - goal_pred) ** 2
    return (up_error - down_error) / (2 * step)
