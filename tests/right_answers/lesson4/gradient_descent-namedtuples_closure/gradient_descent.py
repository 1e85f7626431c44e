from collections import namedtuple

Pair = namedtuple("Pair", "error prediction")


def learner(weight, my_input, goal_pred):
    def step():
        nonlocal weight
        pred = my_input * weight
        weight = weight - (pred - goal_pred) * my_input
        return Pair((pred - goal_pred) ** 2, pred), weight

    return step


def gradient_step(weight, my_input, goal_pred):
    return learner(weight, my_input, goal_pred)()[1]


def gradient_learn(weight, my_input, goal_pred, iterations):
    step = learner(weight, my_input, goal_pred)
    return [step()[0] for _ in range(iterations)]
