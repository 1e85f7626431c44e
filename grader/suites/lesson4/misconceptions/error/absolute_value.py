"""The sign was dropped instead of squaring.

An amount that is never negative comes out of this too, and for misses of 1 you would not notice.
But it counts every miss as it is, where the document wants big errors amplified and small
ones reduced. Look at what is done to the pure error there.

Document: How does a neural network learn?, "Does network make good predictions?"
"""

def squared_error(pred, goal_pred):
    return abs(pred - goal_pred)


def mean_squared_error(preds, goal_preds):
    return abs(preds - goal_preds).mean()
