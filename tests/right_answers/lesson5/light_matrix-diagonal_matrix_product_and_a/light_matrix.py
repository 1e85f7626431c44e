# RIGHT: diagonal matrix product and a row by row list of arrays
import numpy as np

def light_matrix(patterns):
    rows = []
    for p in patterns:
        rows.append(np.fromiter((w != "off" for w in p), dtype=np.int8))
    return rows


def scale_lights(lights, factor):
    return lights @ np.diag([float(factor)] * lights.shape[1])
