def weight_deltas(layer_0, layer_1, layer_1_delta, layer_2_delta):
    # a column times a row, by broadcasting
    return layer_0.reshape(-1, 1) * layer_1_delta, (layer_2_delta.reshape(-1, 1) * layer_1).T
