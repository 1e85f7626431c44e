def error_curve(weights, my_input, goal_pred):
    pass


def slope(weight, my_input, goal_pred, step):
    ...
