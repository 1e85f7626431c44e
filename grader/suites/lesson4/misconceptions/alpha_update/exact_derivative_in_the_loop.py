"""The loop's derivative has the factor of 2.

Mathematics is on your side: the exact slope is that steep. But the document's derivative is
the weight_delta, and alpha absorbs the factor. With it the errors fall otherwise than they
are printed.

Document: Lesson 4 slides, "How to use a derivative to learn"
"""

def alpha_update(weight, derivative, alpha):
    return weight - alpha * derivative


def alpha_learn(weight, my_input, goal_pred, alpha, iterations):
    pairs = []
    for _ in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        pairs.append((error, pred))
        derivative = 2 * my_input * (pred - goal_pred)
        weight = alpha_update(weight, derivative, alpha)
    return pairs
