"""The error for all was measured after the pass.

By then every row has been learned from. The document adds up what the network got wrong on the
way, each row just before it was learned from; measured all at once with the weights of the end,
the sum looks better than the learning was.

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
        weights, _ = stochastic_epoch(weights, inputs, goals, alpha)
        errors_for_all.append(float(((inputs.dot(weights) - goals) ** 2).sum()))
    return errors_for_all
