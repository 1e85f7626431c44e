"""The weight_deltas were added up and not averaged.

Then an update grows with the number of rows: what is a careful step for six lights overshoots
for six thousand. The average is over the examples, so that alpha means the same for any dataset
and any size of batch.

Document: Building a deep neural network, "Full, batch, and stochastic gradient descent"
"""


def full_epoch(weights, inputs, goals, alpha):
    deltas = inputs.dot(weights) - goals
    return weights - alpha * inputs.T.dot(deltas)


def batch_epoch(weights, inputs, goals, alpha, batch_size):
    for start in range(0, len(inputs), batch_size):
        end = start + batch_size
        weights = full_epoch(weights, inputs[start:end], goals[start:end], alpha)
    return weights
