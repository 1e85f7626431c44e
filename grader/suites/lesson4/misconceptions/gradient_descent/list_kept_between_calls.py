"""The pairs of earlier calls are still in the list.

The empty list in the `def` line is made once, when Python reads the function, and all calls
share it. The first call is right, the next one goes on where it ended. Make the list
inside the function.

Document: How does a neural network learn?, "Learning is just reducing error"
"""

def gradient_step(weight, my_input, goal_pred):
    pred = my_input * weight
    weight_delta = (pred - goal_pred) * my_input
    return weight - weight_delta


def gradient_learn(weight, my_input, goal_pred, iterations, pairs=[]):
    for _ in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        pairs.append((error, pred))
        weight = gradient_step(weight, my_input, goal_pred)
    return pairs
