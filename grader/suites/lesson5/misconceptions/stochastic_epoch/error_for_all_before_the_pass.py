"""The error for all was measured before the pass.

The rows are learned from one after the other, and each meets the weights that those before it
have left. The document adds up these errors, in the same loop that learns. Measured all at once
before the pass, each row but the first meets weights that are too old.

Document: Building a deep neural network, "Learning the whole dataset"
"""

def stochastic_epoch(weights, inputs, goals, alpha):
    errors = []
    for my_input, goal_pred in zip(inputs, goals):
        delta = my_input.dot(weights) - goal_pred
        errors.append(delta**2)
        weights = weights - alpha * (my_input * delta)
    return weights, errors


def learn_all_lights(weights, inputs, goals, alpha, iterations):
    errors_for_all = []
    for _ in range(iterations):
        errors_for_all.append(float(((inputs.dot(weights) - goals) ** 2).sum()))
        weights, _ = stochastic_epoch(weights, inputs, goals, alpha)
    return errors_for_all
