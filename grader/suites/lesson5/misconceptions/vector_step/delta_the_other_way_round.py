"""The delta was taken the other way round.

In the error it makes no difference which of the two is subtracted, because it is squared. In
the delta it does: with goal minus prediction, taking the update away pushes every weight
further from where it ought to be, and the error grows from step to step.

Document: Building a deep neural network, "Building at neural network"
"""


def vector_step(weights, my_input, goal_pred, alpha):
    delta = goal_pred - my_input.dot(weights)
    return weights - alpha * (my_input * delta)


def learn_one_light(weights, my_input, goal_pred, alpha, iterations):
    pairs = []
    for _ in range(iterations):
        prediction = my_input.dot(weights)
        pairs.append(((goal_pred - prediction) ** 2, prediction))
        weights = vector_step(weights, my_input, goal_pred, alpha)
    return pairs
