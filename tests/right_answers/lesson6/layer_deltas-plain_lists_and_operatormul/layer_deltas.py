# RIGHT: plain lists and operator.mul
from operator import mul


def layer_2_delta(layer_2, goal):
    return [[p - g for p, g in zip(*rows)] for rows in zip(layer_2, goal)]


def layer_1_delta(layer_2_delta, weights_1_2, layer_1):
    return [
        [sum(map(mul, weights, delta)) if unit else 0 for weights, unit in zip(weights_1_2, units)]
        for delta, units in zip(layer_2_delta, layer_1)
    ]
