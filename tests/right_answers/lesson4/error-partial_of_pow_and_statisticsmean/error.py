# RIGHT: partial of pow and statistics.mean
import functools
import statistics


def raise_to(power, pred, goal_pred):
    return pow(pred - goal_pred, power)


squared_error = functools.partial(raise_to, 2)


def mean_squared_error(preds, goal_preds):
    return statistics.fmean(squared_error(p, g) for p, g in zip(preds.tolist(), goal_preds.tolist()))
