"""The prediction was made anew for each weight.

The first weight is moved, and then its new value has a say in how far the second one moves. All
weights share one delta: predict once, with all of them as they are, and then move them all.

Document: Building a deep neural network, "Building at neural network"
"""


def vector_step(weights, my_input, goal_pred, alpha):
    for place in range(len(weights)):
        delta = my_input.dot(weights) - goal_pred
        weights[place] -= alpha * delta * my_input[place]
    return weights


def learn_one_light(weights, my_input, goal_pred, alpha, iterations):
    pairs = []
    for _ in range(iterations):
        prediction = my_input.dot(weights)
        pairs.append(((prediction - goal_pred) ** 2, prediction))
        weights = vector_step(weights, my_input, goal_pred, alpha)
    return pairs
