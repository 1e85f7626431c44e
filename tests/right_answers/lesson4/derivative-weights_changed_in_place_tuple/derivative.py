# RIGHT: weights changed in place, tuple result, difference of squares factored
def error_curve(weights, my_input, goal_pred):
    weights *= my_input
    weights -= goal_pred
    weights *= weights
    return tuple(weights)


def slope(weight, my_input, goal_pred, step):
    a, b = my_input * (weight + step) - goal_pred, my_input * (weight - step) - goal_pred
    return (a - b) * (a + b) / (2 * step)
