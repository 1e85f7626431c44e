# RIGHT: nested lists of bools
def relu2deriv(output):
    return [relu2deriv(v) if getattr(v, "ndim", 0) else bool(v > 0) for v in output]
