from functools import lru_cache


def alpha_update(weight, derivative, alpha):
    return -alpha * derivative + weight


@lru_cache(maxsize=None)
def weight_after(weight, my_input, goal_pred, alpha, iteration):
    if not iteration:
        return weight
    before = weight_after(weight, my_input, goal_pred, alpha, iteration - 1)
    return alpha_update(before, my_input * (before * my_input - goal_pred), alpha)


def alpha_learn(weight, my_input, goal_pred, alpha, iterations):
    arguments = float(weight), float(my_input), float(goal_pred), float(alpha)
    preds = [my_input * weight_after(*arguments, i) for i in range(iterations)]
    return [[(pred - goal_pred) ** 2, pred] for pred in preds]
