"""The mean was squared, instead of the mean of squares taken.

The order matters. Averaged first, misses up and misses down cancel: half of them 1000 too high,
half 1000 too low would be no error at all, which is just what squaring is to prevent.

Document: How does a neural network learn?, "Why measure error?"
"""

def squared_error(pred, goal_pred):
    return (pred - goal_pred) ** 2


def mean_squared_error(preds, goal_preds):
    return (preds - goal_preds).mean() ** 2
