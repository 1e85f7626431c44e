def add_bias(layer):
    return [[*row, 1] for row in layer]
