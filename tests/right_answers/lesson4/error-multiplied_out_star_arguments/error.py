# RIGHT: multiplied out, star arguments
def squared_error(*args):
    p, g = args
    return max(p * p - 2 * p * g + g * g, 0)


def mean_squared_error(*arrays):
    p, g = arrays
    d = p - g
    return d @ d / d.size
