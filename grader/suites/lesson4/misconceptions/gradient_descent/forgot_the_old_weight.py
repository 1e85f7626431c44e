"""The weight was replaced by weight_delta.

The document slips here itself: where it first updates a weight, it assigns the change and loses
the weight it had. weight_delta says how much to move, so there must be something that is
moved. The loops of the same section have it right.

Document: How does a neural network learn?, "Learning is just reducing error"
"""

def gradient_step(weight, my_input, goal_pred):
    pred = my_input * weight
    delta = pred - goal_pred
    weight = delta * my_input
    return weight


def gradient_learn(weight, my_input, goal_pred, iterations):
    pairs = []
    for _ in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        pairs.append((error, pred))
        weight = gradient_step(weight, my_input, goal_pred)
    return pairs
