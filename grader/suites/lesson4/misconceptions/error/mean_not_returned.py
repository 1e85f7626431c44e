"""mean_squared_error returns nothing.

A function without `return` hands back None, even if all that it computed is right; a notebook
shows the value of a cell's last line, a function does not. squared_error is fine: end the
other one in the same way.

Document: Lesson 4 slides, "Why measure error?"
"""

def squared_error(pred, goal_pred):
    return (pred - goal_pred) ** 2


def mean_squared_error(preds, goal_preds):
    error = ((preds - goal_preds) ** 2).mean()
