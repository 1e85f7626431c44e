import numpy as np
import time

X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
y = np.array([[0], [1], [1], [0]])
losses = []


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations, print_every=100):
    global losses
    losses = []
    m = inputs.shape[0]
    start = time.perf_counter()
    for iteration in range(iterations):
        # forward
        a0 = np.hstack([inputs, np.ones((m, 1))])
        a1 = np.hstack([sigmoid(a0 @ weights_0_1), np.ones((m, 1))])
        a2 = sigmoid(a1 @ weights_1_2)
        # loss
        p = np.clip(a2, 1e-12, 1 - 1e-12)
        loss = -np.sum(goals * np.log(p) + (1 - goals) * np.log(1 - p)) / m
        losses.append(loss)
        if iteration % print_every == 0:
            print(f"iteration {iteration}: loss {loss:.6f}")
        # backward
        dz2 = a2 - goals
        dw2 = 1 / m * a1.T @ dz2
        dz1 = dz2 @ weights_1_2.T * a1 * (1 - a1)
        dw1 = 1 / m * a0.T @ dz1[:, :-1]
        # update
        weights_1_2 = weights_1_2 - alpha * dw2
        weights_0_1 = weights_0_1 - alpha * dw1
    print("%.3f seconds" % (time.perf_counter() - start))
    return weights_0_1, weights_1_2, losses


np.random.seed(0)
v, w, losses = train(X, y, np.random.randn(3, 4), np.random.randn(5, 1), 1.0, 300)
print(losses[-1])
# plt.semilogy(losses)

if __name__ == "__main__":
    import matplotlib.pyplot as plt

    plt.plot(losses)
    plt.show()
