# RIGHT: a step of its own: any is exact for a parabola
def error_curve(weights, my_input, goal_pred):
    return (my_input * weights - goal_pred) ** 2


def slope(weight, my_input, goal_pred, step):
    e = lambda w: (my_input * w - goal_pred) ** 2
    return (e(weight + 0.5) - e(weight - 0.5))
