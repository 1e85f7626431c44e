"""The weight of the last call was kept for the next one.

A notebook's weight lives on from cell to cell, and a global one does so from call to call: the
first call is right, the next begins where it ended, and not with the weight it was
given. What a function needs comes in as an argument.

Document: Lesson 4 slides, "Alpha in code"
"""

def alpha_update(weight, derivative, alpha):
    return weight - alpha * derivative


learned = None


def alpha_learn(weight, my_input, goal_pred, alpha, iterations):
    global learned
    if learned is None:
        learned = weight
    pairs = []
    for _ in range(iterations):
        pred = my_input * learned
        pairs.append(((pred - goal_pred) ** 2, pred))
        learned = alpha_update(learned, my_input * (pred - goal_pred), alpha)
    return pairs
