import math


def boundary_step(weights, my_input, goal, alpha):
    *normal, bias = weights
    total = math.fsum([bias, *(w * x for w, x in zip(normal, my_input))])
    pull = alpha * (1 / (1 + math.exp(-total)) - goal)
    return [w - pull * x for w, x in zip(weights, [*my_input, 1])]
