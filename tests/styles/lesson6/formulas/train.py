import numpy as np


def loss(x, y, weights_0_1, weights_1_2):
    hidden = x @ weights_0_1
    return np.sum((np.where(hidden.real > 0, hidden, 0) @ weights_1_2 - y) ** 2)


def slopes(x, y, matrices, which):
    # derivatives by a step along the imaginary axis: exact, for nothing is subtracted
    result = np.zeros(matrices[which].shape)
    for index in np.ndindex(*result.shape):
        moved = [matrix.astype(complex) for matrix in matrices]
        moved[which][index] += 1e-30j
        result[index] = loss(x, y, *moved).imag / 1e-30
    return result


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    matrices = [weights_0_1, weights_1_2]
    errors = []
    for _ in range(iterations):
        rows = []
        for x, y in zip(inputs, goals):
            rows.append(loss(x, y, *matrices))
            # the document's delta is half of the derivative of the squared error
            both = [slopes(x, y, matrices, which) / 2 for which in (0, 1)]
            matrices = [matrix - alpha * slope for matrix, slope in zip(matrices, both)]
        errors.append(np.mean(rows) * len(rows))
    return *matrices, np.array(errors)
