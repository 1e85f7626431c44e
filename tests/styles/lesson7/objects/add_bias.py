import numpy as np


class UnitInput:
    value = 1

    @classmethod
    def behind(cls, layer):
        return np.insert(layer, layer.shape[1], cls.value, axis=1)


add_bias = UnitInput.behind
