import sigmoid as s
from add_bias import add_bias


def gradients(X, y, v, w, reduction="mean"):
    import feedforward

    hidden, p = feedforward.feedforward(X, v, w)
    delta = p - y
    back = (delta @ w[:-1].T) * s.sigmoid2deriv(hidden)
    scale = 1 / len(X) if reduction == "mean" else 1
    return add_bias(X).T @ back * scale, add_bias(hidden).T @ delta * scale
