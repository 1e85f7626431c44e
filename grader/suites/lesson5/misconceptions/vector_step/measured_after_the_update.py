"""Error and prediction were measured after the update.

The numbers are the right ones, all one step ahead: what the untrained weights predicted is
missing at the beginning. The loop predicts and compares before it learns; note the pair there,
and change the weights last.

Document: Building a deep neural network, "Building at neural network"
"""


def vector_step(weights, my_input, goal_pred, alpha):
    delta = my_input.dot(weights) - goal_pred
    return weights - alpha * (my_input * delta)


def learn_one_light(weights, my_input, goal_pred, alpha, iterations):
    pairs = []
    for _ in range(iterations):
        weights = vector_step(weights, my_input, goal_pred, alpha)
        prediction = my_input.dot(weights)
        pairs.append(((goal_pred - prediction) ** 2, prediction))
    return pairs
