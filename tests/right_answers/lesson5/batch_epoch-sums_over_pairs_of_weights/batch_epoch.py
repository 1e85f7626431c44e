# RIGHT: the matrix of the inputs with themselves
def batch_epoch(weights, inputs, goals, alpha, batch_size):
    for start in range(0, len(inputs), batch_size):
        batch = slice(start, start + batch_size)
        weights = full_epoch(weights, inputs[batch], goals[batch], alpha)
    return weights


def full_epoch(weights, inputs, goals, alpha):
    n = inputs.shape[0]
    return weights - alpha * ((inputs.T @ inputs) @ weights - inputs.T @ goals) / n
