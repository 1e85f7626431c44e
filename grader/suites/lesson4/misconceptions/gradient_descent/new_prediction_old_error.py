"""The prediction of each pair comes from the updated weight.

The error was computed before the update and the prediction once more after it, so the two of a
pair don't belong together. Both are measured by the same weight, the one that the
iteration began with.

Document: How does a neural network learn?, "Learning is just reducing error"
"""

def gradient_step(weight, my_input, goal_pred):
    pred = my_input * weight
    weight_delta = (pred - goal_pred) * my_input
    return weight - weight_delta


def gradient_learn(weight, my_input, goal_pred, iterations):
    pairs = []
    for _ in range(iterations):
        error = (my_input * weight - goal_pred) ** 2
        weight = gradient_step(weight, my_input, goal_pred)
        pairs.append((error, my_input * weight))
    return pairs
