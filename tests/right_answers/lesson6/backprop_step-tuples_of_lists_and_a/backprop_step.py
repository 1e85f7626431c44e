# RIGHT: tuples of lists and a namedtuple
from collections import namedtuple
After = namedtuple("After", "a b error")


def backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha):
    x = [float(v) for v in layer_0[0]]
    n, h, o = len(x), weights_0_1.shape[1], weights_1_2.shape[1]
    l1 = [max(0.0, sum(x[i] * weights_0_1[i, j] for i in range(n))) for j in range(h)]
    d2 = [sum(l1[j] * weights_1_2[j, k] for j in range(h)) - goal[0, k] for k in range(o)]
    d1 = [sum(d2[k] * weights_1_2[j, k] for k in range(o)) * (l1[j] > 0) for j in range(h)]
    return After([[weights_0_1[i, j] - alpha * x[i] * d1[j] for j in range(h)] for i in range(n)],
                 [[weights_1_2[j, k] - alpha * l1[j] * d2[k] for k in range(o)] for j in range(h)], sum(v * v for v in d2))
