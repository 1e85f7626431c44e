# RIGHT: plain loops
import math


def log_loss(preds, goals):
    total = 0
    for ps, ys in zip(preds, goals):
        for p, y in zip(ps, ys):
            p = min(1 - 1e-12, max(1e-12, p))
            total -= math.log(p) if y else math.log(1 - p)
    return total / len(preds)
