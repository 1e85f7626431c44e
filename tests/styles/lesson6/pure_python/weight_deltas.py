def outer(layer, delta):
    return tuple(tuple(d * node for d in delta) for node in layer)


def weight_deltas(layer_0, layer_1, layer_1_delta, layer_2_delta):
    return (
        outer(layer_0.tolist()[0], layer_1_delta.tolist()[0]),
        outer(layer_1.tolist()[0], layer_2_delta.tolist()[0]),
    )
