import numpy as np
try:
    from tqdm import tqdm
except:
    tqdm = lambda iterable: iterable

batch_size = 2
weight_deltas = []


def full_epoch(weights, inputs, goals, alpha, debug=True):
    weight_deltas[:] = []
    for i in tqdm(range(len(inputs))):
        weight_deltas.append((np.dot(weights, inputs[i]) - goals[i]) * inputs[i])
    average = np.mean(weight_deltas, axis=0)
    if debug:
        print("average weight_delta", average)
    weights -= average * alpha
    return weights


def batch_epoch(weights, inputs, goals, alpha, batch_size):
    batch_x = []
    batch_y = []
    for i in range(len(inputs)):
        batch_x.append(inputs[i])
        batch_y.append(goals[i])
        if len(batch_x) == batch_size or i == len(inputs) - 1:
            weights = full_epoch(weights, np.array(batch_x), np.array(batch_y), alpha)
            batch_x = []
            batch_y = []
    print(weights, end="\n\n")
    return weights


weights = batch_epoch(np.zeros(3), np.eye(3), np.ones(3), 0.5, batch_size)
weights
