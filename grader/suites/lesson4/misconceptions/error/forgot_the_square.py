"""The pure error was not squared.

`pred - goal_pred` says in which direction the prediction missed, but an error only says how
much: as it stands it is negative for a prediction that is too low, and misses in opposite
directions would cancel each other out.

Document: How does a neural network learn?, "Why measure error?"
"""


def squared_error(pred, goal_pred):
    return pred - goal_pred


def mean_squared_error(preds, goal_preds):
    return (preds - goal_preds).mean()
