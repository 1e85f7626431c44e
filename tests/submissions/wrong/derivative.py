def error_curve(weights, my_input, goal_pred):
    return (weights * my_input - goal_pred) ** 2


def slope(weight, my_input, goal_pred, step):
    up = (my_input * (weight + step) - goal_pred) ** 2
    down = (my_input * (weight - step) - goal_pred) ** 2
    return (up - down) / step
