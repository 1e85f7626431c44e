# RIGHT: lists that end with True
def add_bias(layer):
    return [[*row, True] for row in layer]
