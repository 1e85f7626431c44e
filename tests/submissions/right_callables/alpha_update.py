import functools


@functools.lru_cache(maxsize=None)
def alpha_update(weight, derivative, alpha):
    return weight - alpha * derivative


def returns_a_list(generator):
    @functools.wraps(generator)
    def listed(*arguments, **named):
        return list(generator(*arguments, **named))

    return listed


@returns_a_list
def alpha_learn(weight, my_input, goal_pred, alpha, iterations):
    for _ in range(iterations):
        pred = my_input * weight
        yield (pred - goal_pred) ** 2, pred
        weight = alpha_update(weight, my_input * (pred - goal_pred), alpha)
