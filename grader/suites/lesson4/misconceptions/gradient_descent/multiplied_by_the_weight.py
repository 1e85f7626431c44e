"""The delta was multiplied by the weight, not by the input.

The input says how much the weight had to do with the miss: it scales, it reverses and it stops.
The weight itself does not say that. Multiplied by it, a weight of 0 could never learn.

Document: How does a neural network learn?, "Calculating both direction and amount of error"
"""

def gradient_step(weight, my_input, goal_pred):
    delta = my_input * weight - goal_pred
    return weight - delta * weight


def gradient_learn(weight, my_input, goal_pred, iterations):
    pairs = []
    for _ in range(iterations):
        pred = my_input * weight
        pairs.append(((pred - goal_pred) ** 2, pred))
        weight = gradient_step(weight, my_input, goal_pred)
    return pairs
