"""That is the squared error of the lessons before.

It is an error function too, never negative and 0 for a perfect prediction. But of a prediction
between 0 and 1 it can never be greater than 1, however sure the network was of what is wrong,
and its slope is another.

Document: Learn how neural networks learn, "Calculate the error with the error function"
"""


def log_loss(preds, goals):
    losses = (preds - goals) ** 2
    return losses.sum(axis=1).mean()
