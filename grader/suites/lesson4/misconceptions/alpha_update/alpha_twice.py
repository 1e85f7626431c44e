"""alpha was multiplied in twice.

Once in the loop, and once more in alpha_update, which the loop calls. A fraction of a fraction
is smaller still, so the errors fall more slowly than printed. Leave it to one place.

Document: How does a neural network learn?, "Use Alpha to prevent overcorrecting weight updates"
"""

def alpha_update(weight, derivative, alpha):
    return weight - alpha * derivative


def alpha_learn(weight, my_input, goal_pred, alpha, iterations):
    pairs = []
    for _ in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        pairs.append((error, pred))
        derivative = alpha * my_input * (pred - goal_pred)
        weight = alpha_update(weight, derivative, alpha)
    return pairs
