# Fehler müssen größer null sein
def squared_error(pred, goal_pred):
    return abs(goal_pred - pred) ** 2


def mean_squared_error(preds, goal_preds):
    share = 0.0
    n = len(preds)
    for i in range(n):
        share += squared_error(preds[i], goal_preds[i]) / n     # divide first, add afterwards
    return share
