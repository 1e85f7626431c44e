"""The weight and the derivative were averaged by alpha.

Keeping one part of the weight and filling up with the other is how a moving average is made. An
update keeps the whole weight and moves it a little: where the derivative is 0 nothing may
change, and yours would shrink the weight there.

Document: Lesson 4 slides, "Alpha in code"
"""

def alpha_update(weight, derivative, alpha):
    return (1 - alpha) * weight - alpha * derivative


def alpha_learn(weight, my_input, goal_pred, alpha, iterations):
    pairs = []
    for _ in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        pairs.append((error, pred))
        derivative = my_input * (pred - goal_pred)
        weight = alpha_update(weight, derivative, alpha)
    return pairs
