from dataclasses import astuple, dataclass

import numpy as np


@dataclass(frozen=True)
class Connection:
    layer: np.ndarray
    delta: np.ndarray

    @property
    def weight_delta(self):
        return self.layer.T @ self.delta


@dataclass
class Deltas:
    zero_one: np.ndarray
    one_two: np.ndarray


class Network:
    def weight_deltas(self, layer_0, layer_1, layer_1_delta, layer_2_delta):
        first = Connection(layer_0, layer_1_delta)
        second = Connection(layer_1, layer_2_delta)
        return astuple(Deltas(first.weight_delta, second.weight_delta))


weight_deltas = Network().weight_deltas
