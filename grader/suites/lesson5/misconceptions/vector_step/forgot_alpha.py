"""Alpha was forgotten.

The direction of the update is right, and so is its proportion between the weights, but it goes
all the way at once. With several lights on, each of the weights corrects the whole error, and
together they overshoot. The last line of the loop has three factors.

Document: Building a deep neural network, "Building at neural network"
"""


def vector_step(weights, my_input, goal_pred, alpha):
    delta = my_input.dot(weights) - goal_pred
    return weights - my_input * delta


def learn_one_light(weights, my_input, goal_pred, alpha, iterations):
    pairs = []
    for _ in range(iterations):
        prediction = my_input.dot(weights)
        pairs.append(((goal_pred - prediction) ** 2, prediction))
        weights = vector_step(weights, my_input, goal_pred, alpha)
    return pairs
