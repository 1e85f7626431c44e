"""The pure error was doubled, not squared.

One star is missing: `*` multiplies, `**` raises to a power. Doubled, an error that was negative
stays negative, and big errors get no more attention than small ones.

Document: How does a neural network learn?, "Does network make good predictions?"
"""

def squared_error(pred, goal_pred):
    return (pred - goal_pred) * 2


def mean_squared_error(preds, goal_preds):
    return ((preds - goal_preds) ** 2).mean()
