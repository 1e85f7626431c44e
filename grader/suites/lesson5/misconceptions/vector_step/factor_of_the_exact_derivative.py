"""The update has the factor 2 of the exact derivative.

Whoever takes the derivative of the squared error by the book finds a 2 in front, and is right.
The document leaves it out: a factor in front only changes how far an update goes, and that is
alpha's business. With the 2, all is learned twice as fast as it prints.

Document: Building a deep neural network, "Building at neural network"
"""


def vector_step(weights, my_input, goal_pred, alpha):
    delta = my_input.dot(weights) - goal_pred
    return weights - alpha * 2 * delta * my_input


def learn_one_light(weights, my_input, goal_pred, alpha, iterations):
    pairs = []
    for _ in range(iterations):
        prediction = my_input.dot(weights)
        pairs.append(((goal_pred - prediction) ** 2, prediction))
        weights = vector_step(weights, my_input, goal_pred, alpha)
    return pairs
