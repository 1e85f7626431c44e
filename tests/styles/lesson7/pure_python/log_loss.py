import math


def log_loss(preds, goals):
    loss = 0
    for pred_row, goal_row in zip(preds.tolist(), goals.tolist()):
        for p, y in zip(pred_row, goal_row):
            p = max(1e-12, min(1 - 1e-12, p))
            if y == 1:
                loss -= math.log(p)
            else:
                loss -= math.log(1 - p)
    return loss / len(goals)
