"""The document's alpha was used, whatever alpha was given.

Finding the right alpha is trial and error, and for that it must be possible to try another one.
The line that sets it was copied into the function, where it overwrites the argument.

Document: How does a neural network learn?, "Use Alpha to prevent overcorrecting weight updates"
"""

def alpha_update(weight, derivative, alpha):
    alpha = 0.1
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
