"""The input was left out of the update.

The delta alone moves all the weights by the same amount, those of lights that are off too,
which had no part in the prediction. Error attribution asks which weights contributed: put the
delta on each weight by its own input.

Document: Building a deep neural network, "Up and down pressure"
"""


def vector_step(weights, my_input, goal_pred, alpha):
    delta = my_input.dot(weights) - goal_pred
    return weights - alpha * delta


def learn_one_light(weights, my_input, goal_pred, alpha, iterations):
    pairs = []
    for _ in range(iterations):
        prediction = my_input.dot(weights)
        pairs.append(((goal_pred - prediction) ** 2, prediction))
        weights = vector_step(weights, my_input, goal_pred, alpha)
    return pairs
