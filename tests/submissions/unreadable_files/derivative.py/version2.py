def error_curve(weights, my_input, goal_pred):
    return [(goal_pred - w * my_input) ** 2 for w in weights]


def slope(weight, my_input, goal_pred, step):
    # the error is a parabola, so that its exact derivative is what any step measures
    return 2 * my_input * (my_input * weight - goal_pred)
