import sys


def squared_error(pred, goal_pred):
    return (pred - goal_pred) ** 2


def mean_squared_error(preds, goal_preds):
    print(((preds - goal_preds) ** 2).mean())
    sys.exit("all right")
