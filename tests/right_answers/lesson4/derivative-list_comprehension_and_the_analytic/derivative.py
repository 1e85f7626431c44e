# RIGHT: list comprehension and the analytic slope
def error_curve(weights, my_input, goal_pred):
    return [(my_input * w - goal_pred) ** 2 for w in weights]


def slope(weight, my_input, goal_pred, step):
    return 2 * my_input * (my_input * weight - goal_pred)
