from my_tools import *


def vector_step(w, x, y, alpha=0.1, verbose=False):
    delta = miss(w, x, y)
    if verbose:
        print(delta)
    return w - alpha * (delta * x)


def learn_one_light(w, x, y, alpha=0.1, n=20, *, verbose=False):
    pairs = []
    while n:
        pairs += [(square(miss(w, x, y)), predict(x, w))]
        w = vector_step(w, x, y, alpha, verbose)
        n -= 1
    return pairs
