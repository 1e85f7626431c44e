# RIGHT: nested lists
def add_bias(layer):
    return [list(row) + [1] for row in layer]
