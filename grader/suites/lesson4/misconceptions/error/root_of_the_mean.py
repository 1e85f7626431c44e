"""The root of the mean squared error was taken.

The root brings the error back to the size of the predictions, and is a measure in its own
right. But the documents use mean squared error, which is what the name says, in that order
and nothing more.

Document: Lesson 4 slides, "Compare"
"""

def squared_error(pred, goal_pred):
    return (pred - goal_pred) ** 2


def mean_squared_error(preds, goal_preds):
    return (((preds - goal_preds) ** 2).mean()) ** 0.5
