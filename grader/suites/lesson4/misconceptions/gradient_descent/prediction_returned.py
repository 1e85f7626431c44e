"""gradient_step returns the new prediction, not the new weight.

The weight is what is learned, and what the next step needs. The prediction is only what it comes
to with this input, and is made anew from the weight whenever one is wanted.

Document: How does a neural network learn?, "Calculating both direction and amount of error"
"""

def gradient_step(weight, my_input, goal_pred):
    delta = my_input * weight - goal_pred
    return my_input * (weight - delta * my_input)


def gradient_learn(weight, my_input, goal_pred, iterations):
    pairs = []
    for _ in range(iterations):
        pred = my_input * weight
        pairs.append(((pred - goal_pred) ** 2, pred))
        weight = weight - (pred - goal_pred) * my_input
    return pairs
