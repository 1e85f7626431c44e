# RIGHT: recursion
def gradient_step(w, x, g):
    return w - x * (x * w - g)


def gradient_learn(w, x, g, n):
    return [] if n == 0 else [[(x * w - g) ** 2, x * w]] + gradient_learn(gradient_step(w, x, g), x, g, n - 1)
