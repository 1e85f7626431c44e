# RIGHT: nested lists
def weight_deltas(layer_0, layer_1, layer_1_delta, layer_2_delta):
    cross = lambda a, b: [[float(x) * float(y) for y in b[0]] for x in a[0]]
    return cross(layer_0, layer_1_delta), cross(layer_1, layer_2_delta)
