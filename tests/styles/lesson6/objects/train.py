import functools
import itertools
from collections import namedtuple

import numpy as np

State = namedtuple("State", "weights_0_1 weights_1_2 error", defaults=[0.0])
Trained = namedtuple("Trained", "weights_0_1 weights_1_2 errors")


def learn(alpha, state, row):
    layer_0, goal = row
    layer_1 = (layer_0 @ state.weights_0_1).clip(min=0)
    delta = layer_1 @ state.weights_1_2 - goal
    back = (state.weights_1_2 @ delta) * (layer_1 > 0)
    return State(
        state.weights_0_1 - alpha * layer_0[:, None] * back,
        state.weights_1_2 - alpha * layer_1[:, None] * delta,
        state.error + (delta**2).sum(),
    )


def one_pass(rows, alpha, state, _):
    return functools.reduce(functools.partial(learn, alpha), rows, state._replace(error=0.0))


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    start = State(weights_0_1, weights_1_2)
    step = functools.partial(one_pass, list(zip(inputs, goals)), alpha)
    states = list(itertools.accumulate(range(iterations), step, initial=start))
    return Trained(*states[-1][:2], [state.error for state in states[1:]])
