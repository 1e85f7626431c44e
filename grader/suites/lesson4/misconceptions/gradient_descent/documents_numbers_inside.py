"""The document's numbers stand inside the function.

Copied along with the loop, these lines overwrite what the function was given, so that it only
ever solves the document's first example. There they set the stage; here weight, input and
goal come in as arguments.

Document: How does a neural network learn?, "Calculating both direction and amount of error"
"""

def gradient_step(weight, my_input, goal_pred):
    pred = my_input * weight
    weight_delta = (pred - goal_pred) * my_input
    return weight - weight_delta


def gradient_learn(weight, my_input, goal_pred, iterations):
    weight = 0.5
    goal_pred = 0.8
    my_input = 0.5
    pairs = []
    for iteration in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        direction_and_amount = (pred - goal_pred) * my_input
        weight = weight - direction_and_amount
        pairs.append((error, pred))
    return pairs
