# RIGHT: functools.reduce over operator functions
from functools import reduce
from operator import add, sub


def squared_error(pred, goal_pred):
    return sub(pred, goal_pred).__pow__(2)


def mean_squared_error(preds, goal_preds):
    return reduce(add, map(squared_error, preds, goal_preds)) / len(preds)
