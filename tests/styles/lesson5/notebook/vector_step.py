import numpy as np
import time

weights = np.array([0.5, 0.48, -0.7])
alpha = 0.1
streetlights = np.array([[1, 0, 1], [0, 1, 1], [0, 0, 1], [1, 1, 1], [0, 1, 1], [1, 0, 1]])
walk_vs_stop = np.array([0, 1, 0, 1, 1, 0])
my_input = streetlights[0]
goal_pred = walk_vs_stop[0]


def vector_step(weights, my_input, goal_pred, alpha):
    prediction = my_input.dot(weights)
    delta = prediction - goal_pred
    weights = weights - (alpha * (my_input * delta))
    print("Delta:", delta)
    print("Weights:", weights)
    print("--------------------")
    return weights


def learn_one_light(weights, my_input, goal_pred, alpha, iterations):
    started = time.time()
    out = []
    for iteration in range(iterations):
        prediction = my_input.dot(weights)
        error = (goal_pred - prediction) ** 2
        out.append((error, prediction))
        print("Error:" + str(error) + " Prediction:" + str(prediction))
        weights = vector_step(weights, my_input, goal_pred, alpha)
    print(f"took {time.time() - started:.3f} s")
    return out


pairs = learn_one_light(weights, my_input, goal_pred, alpha, 20)
assert len(pairs) == 20

if __name__ == "__main__":
    import matplotlib.pyplot as plt

    plt.plot([error for error, _ in pairs])
    plt.show()
