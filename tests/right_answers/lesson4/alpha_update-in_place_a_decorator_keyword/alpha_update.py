# RIGHT: in place, a decorator, keyword defaults
import functools


def logged(f):
    @functools.wraps(f)
    def inner(*a, **k):
        print(f.__name__, a)
        return f(*a, **k)
    return inner


@logged
def alpha_update(weight, derivative, alpha=0.1):
    weight -= alpha * derivative
    return weight


@logged
def alpha_learn(weight, my_input, goal_pred, alpha=0.1, iterations=20):
    lines = []
    for _ in range(iterations):
        pred = my_input * weight
        lines.append(dict(error=(pred - goal_pred) ** 2, prediction=pred))
        weight = alpha_update(weight, my_input * (pred - goal_pred), alpha)
    return [tuple(line.values()) for line in lines]
