# RIGHT: nested tuples, Fractions inside
from fractions import Fraction as F


def layer_2_delta(layer_2, goal):
    return tuple(tuple(float(F(float(p)) - F(float(g))) for p, g in zip(a, b)) for a, b in zip(layer_2, goal))


def layer_1_delta(layer_2_delta, weights_1_2, layer_1):
    return tuple(tuple(float(sum(F(float(d)) * F(float(w)) for d, w in zip(ds, ws))) if h > 0 else 0 for ws, h in zip(weights_1_2, hs))
                 for ds, hs in zip(layer_2_delta, layer_1))
