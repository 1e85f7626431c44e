"""The negative of the derivative was subtracted.

Two minus signs make a plus, and the weight climbs. The article on how neural networks learn
words it so, to subtract the product of learning rate and negative gradient, and it is a slip.
To go against the derivative one turn of the sign is enough.

Document: How does a neural network learn?, "Gradient descent"
"""

def alpha_update(weight, derivative, alpha):
    negative_gradient = -derivative
    return weight - alpha * negative_gradient


def alpha_learn(weight, my_input, goal_pred, alpha, iterations):
    pairs = []
    for _ in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        pairs.append((error, pred))
        derivative = my_input * (pred - goal_pred)
        weight = alpha_update(weight, derivative, alpha)
    return pairs
