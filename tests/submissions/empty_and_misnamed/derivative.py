def error_curve(weights, my_input, goal_pred):
    return (my_input * weights - goal_pred) ** 2


def slope(weight, my_input, goal_pred, step):
    return lambda weight: 2 * my_input * (my_input * weight - goal_pred)
