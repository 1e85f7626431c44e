"""The difference of the squares came back, not the square of the difference.

The square belongs to the miss as a whole, so the parentheses must hold the subtraction. Without
them a prediction can be off and still have a negative error, or the same distance a different
error here than there.

Document: How does a neural network learn?, "Does network make good predictions?"
"""

def squared_error(pred, goal_pred):
    return pred**2 - goal_pred**2


def mean_squared_error(preds, goal_preds):
    return (preds**2 - goal_preds**2).mean()
