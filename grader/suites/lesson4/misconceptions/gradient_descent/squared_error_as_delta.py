"""The squared error was used where the delta belongs.

Error and delta are two variables in the document. The squared error is never negative, so the
weight would always move the same way, and creep when the miss is small. What the update needs
is the pure error.

Document: Lesson 4 slides, "One iteration of gradient descent"
"""

def gradient_step(weight, my_input, goal_pred):
    pred = my_input * weight
    delta = (pred - goal_pred) ** 2
    return weight - delta * my_input


def gradient_learn(weight, my_input, goal_pred, iterations):
    pairs = []
    for _ in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        pairs.append((error, pred))
        weight = gradient_step(weight, my_input, goal_pred)
    return pairs
