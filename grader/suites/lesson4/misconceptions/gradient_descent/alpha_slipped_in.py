"""The update was made smaller by an alpha.

Alpha comes a little later in the document, when a big input makes the updates explode. Here the
whole weight_delta is taken off, and the printed errors shrink faster than yours.

Document: Lesson 4 slides, "Look familiar?"
"""

def gradient_step(weight, my_input, goal_pred):
    pred = my_input * weight
    delta = pred - goal_pred
    alpha = 0.1
    weight_delta = delta * my_input
    return weight - weight_delta * alpha


def gradient_learn(weight, my_input, goal_pred, iterations):
    pairs = []
    for _ in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        pairs.append((error, pred))
        weight = gradient_step(weight, my_input, goal_pred)
    return pairs
