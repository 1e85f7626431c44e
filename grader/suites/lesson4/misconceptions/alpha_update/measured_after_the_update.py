"""Error and prediction were measured after the update.

Predict, compare, learn, in that order: each pair belongs to the weight that the iteration began
with. Measured after the update, the first prediction is never seen, and all the others come
one step too early.

Document: Lesson 4 slides, "Alpha in code"
"""

def alpha_update(weight, derivative, alpha):
    return weight - alpha * derivative


def alpha_learn(weight, my_input, goal_pred, alpha, iterations):
    pairs = []
    for _ in range(iterations):
        derivative = my_input * (my_input * weight - goal_pred)
        weight = alpha_update(weight, derivative, alpha)
        pred = my_input * weight
        pairs.append(((pred - goal_pred) ** 2, pred))
    return pairs
