# RIGHT: small signed integers, counting up and down
import numpy as np

def pressure(inputs, goals):
    on = inputs.astype(bool)
    walk = (goals == 1)[:, None]
    return (on & walk).astype(np.int8) - (on & ~walk).astype(np.int8)


def net_pressure(inputs, goals):
    return tuple(inputs[goals == 1].sum(axis=0) - inputs[goals == 0].sum(axis=0))
