# RIGHT: the weights are stopped, for each row
def layer_2_delta(layer_2, goal):
    return layer_2 - goal


def layer_1_delta(d2, b, l1):
    return [((b * (row > 0)[:, None]) @ d) for d, row in zip(d2, l1)]
