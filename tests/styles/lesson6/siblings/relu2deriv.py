def relu2deriv(a, threshold=0):
    return a > threshold
