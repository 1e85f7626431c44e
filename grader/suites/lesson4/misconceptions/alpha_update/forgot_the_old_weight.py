"""The weight was replaced by the update.

The document slips here itself, `weight = weight_delta * alpha`: the weight it had is lost, and
with it all that was learned before. An update changes the old weight. The slides have the
line right.

Document: How does a neural network learn?, "Learning is just reducing error"
"""

def alpha_update(weight, derivative, alpha):
    weight = derivative * alpha
    return weight


def alpha_learn(weight, my_input, goal_pred, alpha, iterations):
    pairs = []
    for _ in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        pairs.append((error, pred))
        derivative = my_input * (pred - goal_pred)
        weight = alpha_update(weight, derivative, alpha)
    return pairs
