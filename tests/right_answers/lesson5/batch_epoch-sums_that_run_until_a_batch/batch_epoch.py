# RIGHT: sums that run until a batch is full
def full_epoch(weights, inputs, goals, alpha):
    rows = len(inputs)
    change = 0
    for x, y in zip(inputs, goals):
        change = change + (x.dot(weights) - y) * x / rows
    return weights - alpha * change


def batch_epoch(weights, inputs, goals, alpha, batch_size):
    gathered, count = 0, 0
    for i in range(len(inputs)):
        gathered = gathered + (inputs[i].dot(weights) - goals[i]) * inputs[i]
        count += 1
        if count == batch_size or i == len(inputs) - 1:
            weights = weights - alpha * (gathered / count)
            gathered, count = 0, 0
    return weights
