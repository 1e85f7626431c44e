"""The prediction comes before the error in each pair.

It is computed first, but the document prints the error first, and so the pairs are asked for.
Read the docstring's Returns once more.

Document: How does a neural network learn?, "Calculating both direction and amount of error"
"""

def gradient_step(weight, my_input, goal_pred):
    pred = my_input * weight
    weight_delta = (pred - goal_pred) * my_input
    return weight - weight_delta


def gradient_learn(weight, my_input, goal_pred, iterations):
    pairs = []
    for _ in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        pairs.append((pred, error))
        weight = gradient_step(weight, my_input, goal_pred)
    return pairs
