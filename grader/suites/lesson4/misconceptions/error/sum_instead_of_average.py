"""The squared errors were summed, and not averaged.

For a single prediction nobody sees the difference. With many, the sum grows with their number:
twice as much data would look like twice as bad a network. The slides take the average error
down to 0.

Document: Lesson 4 slides, "Why measure error?"
"""

def squared_error(pred, goal_pred):
    return (pred - goal_pred) ** 2


def mean_squared_error(preds, goal_preds):
    return ((preds - goal_preds) ** 2).sum()
