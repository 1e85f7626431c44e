"""The weights were replaced by the update.

One document writes `weight = weight_delta * alpha` in its summary of learning, where the old
weight is missing, and the minus with it. The update only says by how much the weights ought to
move. What they had learned before must stay.

Document: How does a neural network learn?, "Learning is just reducing error"
"""


def vector_step(weights, my_input, goal_pred, alpha):
    delta = my_input.dot(weights) - goal_pred
    weight_delta = my_input * delta
    return weight_delta * alpha


def learn_one_light(weights, my_input, goal_pred, alpha, iterations):
    pairs = []
    for _ in range(iterations):
        prediction = my_input.dot(weights)
        pairs.append(((goal_pred - prediction) ** 2, prediction))
        weights = vector_step(weights, my_input, goal_pred, alpha)
    return pairs
