"""The loop's derivative is the pure error, without the input.

The pure error belongs to the output node. How sensitive the error is to the weight depends on
the input too, and a big input making the derivative big is what divergence is about. Look
at the line of the loop that the document calls derivative.

Document: How does a neural network learn?, "Divergence"
"""

def alpha_update(weight, derivative, alpha):
    return weight - alpha * derivative


def alpha_learn(weight, my_input, goal_pred, alpha, iterations):
    pairs = []
    for _ in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        pairs.append((error, pred))
        derivative = pred - goal_pred
        weight = alpha_update(weight, derivative, alpha)
    return pairs
