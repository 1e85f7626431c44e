"""The weights were updated by the error in place of the delta.

The error is the delta squared. It says how much the network missed and no longer in which
direction, so that a prediction that is too low pushes the weights down still further. Keep both
numbers: one to report, the other to learn from.

Document: Building a deep neural network, "Building at neural network"
"""


def vector_step(weights, my_input, goal_pred, alpha):
    error = (goal_pred - my_input.dot(weights)) ** 2
    return weights - alpha * (my_input * error)


def learn_one_light(weights, my_input, goal_pred, alpha, iterations):
    pairs = []
    for _ in range(iterations):
        prediction = my_input.dot(weights)
        pairs.append(((goal_pred - prediction) ** 2, prediction))
        weights = vector_step(weights, my_input, goal_pred, alpha)
    return pairs
