import numpy as np

epsilon = 1e-12
total = 0.0


def log_loss(preds, goals):
    global total
    total = 0.0
    for i in range(len(preds)):
        for j in range(len(preds[i])):
            p = preds[i][j]
            if p < epsilon:
                p = epsilon
            if p > 1 - epsilon:
                p = 1 - epsilon
            total += -(goals[i][j] * np.log(p) + (1 - goals[i][j]) * np.log(1 - p))
    total /= len(preds)
    print("loss: %.4f" % total)
    return total


print(log_loss(np.array([[0.9], [0.2]]), np.array([[1], [0]])))
print(log_loss([[0.0]], [[1]]))
