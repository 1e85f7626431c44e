"""Only the pair of the last iteration came back.

What stands below `for` happens again and again, the empty list too, if it is there: then each
iteration wipes out what the ones before it had noted. How the error went is to be seen over
all of them.

Document: How does a neural network learn?, "Learning is just reducing error"
"""

def gradient_step(weight, my_input, goal_pred):
    pred = my_input * weight
    weight_delta = (pred - goal_pred) * my_input
    return weight - weight_delta


def gradient_learn(weight, my_input, goal_pred, iterations):
    for _ in range(iterations):
        pairs = []
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        pairs.append((error, pred))
        weight = gradient_step(weight, my_input, goal_pred)
    return pairs
