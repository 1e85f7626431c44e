# RIGHT: longdouble and a namedtuple
import numpy as np

import typing


class Layers(typing.NamedTuple):
    layer_1: np.ndarray
    layer_2: np.ndarray


def forward(layer_0, weights_0_1, weights_1_2):
    h = layer_0.astype(np.longdouble) @ weights_0_1
    h *= h > 0
    return Layers(h, h @ weights_1_2)
