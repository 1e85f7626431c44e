# RIGHT: closed form instead of a loop
def alpha_update(weight, derivative, alpha):
    return weight - derivative * alpha


def alpha_learn(weight, my_input, goal_pred, alpha, iterations):
    """the miss shrinks by the same factor each time"""
    factor, miss = 1 - alpha * my_input ** 2, my_input * weight - goal_pred
    return [((miss * factor ** i) ** 2, goal_pred + miss * factor ** i) for i in range(iterations)]
