"""The pure error was taken off without the input.

The pure error is the output node's, not the weight's. The input translates it: it scales, it
reverses the direction when it is negative, and it stops learning when it is 0. One line of
the document is missing between the two.

Document: How does a neural network learn?, "Calculating both direction and amount of error"
"""

def gradient_step(weight, my_input, goal_pred):
    pred = my_input * weight
    delta = pred - goal_pred
    return weight - delta


def gradient_learn(weight, my_input, goal_pred, iterations):
    pairs = []
    for _ in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        pairs.append((error, pred))
        weight = gradient_step(weight, my_input, goal_pred)
    return pairs
