"""weight_delta was added to the weight.

weight_delta points to where the error grows: a prediction that was too high, from a positive
input, makes it positive. To get down into the bowl the weight moves in the opposite
direction. Watch your errors: they grow from the first step on.

Document: How does a neural network learn?, "Gradient descent"
"""

def gradient_step(weight, my_input, goal_pred):
    pred = my_input * weight
    delta = pred - goal_pred
    weight_delta = delta * my_input
    return weight + weight_delta


def gradient_learn(weight, my_input, goal_pred, iterations):
    pairs = []
    for _ in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        pairs.append((error, pred))
        weight = gradient_step(weight, my_input, goal_pred)
    return pairs
