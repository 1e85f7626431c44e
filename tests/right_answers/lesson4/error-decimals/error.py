from decimal import Decimal


def squared_error(pred, goal_pred):
    difference = Decimal(float(pred)) - Decimal(float(goal_pred))
    return float(difference * difference)


def mean_squared_error(preds, goal_preds):
    errors = [squared_error(p, g) for p, g in zip(preds, goal_preds, strict=True)]
    return float(sum(map(Decimal, errors)) / len(errors))
