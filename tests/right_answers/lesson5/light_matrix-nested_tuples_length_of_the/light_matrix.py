# RIGHT: nested tuples, length of the word
def light_matrix(patterns):
    return tuple(tuple(3 - len(w) for w in row) for row in patterns)


def scale_lights(lights, factor):
    return [[v * factor for v in row] for row in lights.tolist()]
