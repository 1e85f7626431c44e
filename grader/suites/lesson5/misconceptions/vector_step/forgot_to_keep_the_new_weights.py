"""Every iteration started from the same weights.

`vector_step` does not change the weights that it is given; it returns new ones. If nobody takes
them, each iteration starts from the same weights and makes the same prediction. One step is
right, and nothing is ever learned.

Document: Building a deep neural network, "Building at neural network"
"""


def vector_step(weights, my_input, goal_pred, alpha):
    delta = my_input.dot(weights) - goal_pred
    return weights - alpha * (my_input * delta)


def learn_one_light(weights, my_input, goal_pred, alpha, iterations):
    pairs = []
    for _ in range(iterations):
        prediction = my_input.dot(weights)
        pairs.append(((goal_pred - prediction) ** 2, prediction))
        vector_step(weights, my_input, goal_pred, alpha)
    return pairs
