"""An alpha outside of 0 to 1 was cut off.

In most cases alpha lies between them, but nothing says that it must. The slides even ask what
happens when you make it crazy big, or negative: use it as it is given, and see.

Document: Lesson 4 slides, "Alpha in code"
"""

def alpha_update(weight, derivative, alpha):
    alpha = min(max(alpha, 0), 1)
    return weight - alpha * derivative


def alpha_learn(weight, my_input, goal_pred, alpha, iterations):
    pairs = []
    for _ in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        pairs.append((error, pred))
        derivative = my_input * (pred - goal_pred)
        weight = alpha_update(weight, derivative, alpha)
    return pairs
