# RIGHT: in place through a mask
def relu(layer):
    layer[layer < 0] = 0
    return layer
