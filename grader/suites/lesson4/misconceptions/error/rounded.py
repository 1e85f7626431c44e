"""The error was rounded to four digits.

The slides print the knob's error in four digits, but it is not rounded to them. Learning goes
on where errors have many zeros behind the point: rounded, they are all 0, and the network
would believe that it is perfect.

Document: How does a neural network learn?, "Why measure error?"
"""

def squared_error(pred, goal_pred):
    return round((pred - goal_pred) ** 2, 4)


def mean_squared_error(preds, goal_preds):
    return round(float(((preds - goal_preds) ** 2).mean()), 4)
