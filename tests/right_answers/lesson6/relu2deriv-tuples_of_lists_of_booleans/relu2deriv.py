# RIGHT: tuples of lists of booleans
def relu2deriv(output):
    if output.ndim > 1:
        return tuple(map(relu2deriv, output))
    return [bool(o) for o in output]
