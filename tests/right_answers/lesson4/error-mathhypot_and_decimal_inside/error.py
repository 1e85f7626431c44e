# RIGHT: math.hypot and Decimal inside
from decimal import Decimal, localcontext
import math


def squared_error(pred, goal_pred):
    with localcontext() as c:
        c.prec = 60
        return float((Decimal(pred) - Decimal(goal_pred)) ** 2)


def mean_squared_error(preds, goal_preds):
    return math.hypot(*(preds - goal_preds)) ** 2 / len(preds)
