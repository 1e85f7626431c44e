"""Error and prediction were measured after the update.

Predict, compare, learn, in that order: each pair belongs to the weight that the iteration began
with. Measured after the update, the first prediction is never seen, and all the others come
one step too early.

Document: How does a neural network learn?, "Learning is just reducing error"
"""

def gradient_step(weight, my_input, goal_pred):
    pred = my_input * weight
    weight_delta = (pred - goal_pred) * my_input
    return weight - weight_delta


def gradient_learn(weight, my_input, goal_pred, iterations):
    pairs = []
    for _ in range(iterations):
        weight = gradient_step(weight, my_input, goal_pred)
        pred = my_input * weight
        pairs.append(((pred - goal_pred) ** 2, pred))
    return pairs
