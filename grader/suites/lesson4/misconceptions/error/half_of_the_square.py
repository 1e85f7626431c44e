"""The squared error was halved.

Many books put one half before the square, so that the derivative comes out without a factor.
These documents don't: there the derivative's factor is left to alpha, and the error is the
plain square. Compare yours with the number that they print for the knob.

Document: Lesson 4 slides, "Compare: Does your network make good predictions?"
"""

def squared_error(pred, goal_pred):
    return 0.5 * (pred - goal_pred) ** 2


def mean_squared_error(preds, goal_preds):
    return 0.5 * ((preds - goal_preds) ** 2).mean()
