"""The delta was multiplied by the weights, not by the inputs.

Each weight's part in the miss is told by its light: a light that is off stops learning, whatever
its weight is. Multiplied by the weights, those of dark lights move as well, and a weight of 0
never does.

Document: Building a deep neural network, "Building at neural network"
"""

def vector_step(weights, my_input, goal_pred, alpha):
    delta = my_input.dot(weights) - goal_pred
    return weights - alpha * (weights * delta)


def learn_one_light(weights, my_input, goal_pred, alpha, iterations):
    pairs = []
    for _ in range(iterations):
        prediction = my_input.dot(weights)
        pairs.append(((goal_pred - prediction) ** 2, prediction))
        weights = vector_step(weights, my_input, goal_pred, alpha)
    return pairs
