from add_bias import add_bias
from layers import unit


def boundary_step(w, x, y, learning_rate=0.1):
    miss = unit(w, x) - y
    return w - learning_rate * miss * add_bias(x[None])[0]
