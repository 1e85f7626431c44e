import os
import sys

os.environ["ALPHA"] = "0.1"
sys.setrecursionlimit(5000)
history = []
alpha = float(os.environ["ALPHA"])


def alpha_update(weight, derivative, alpha):
    global history
    history = history + [weight]
    return weight - alpha * derivative


def alpha_learn(weight, my_input, goal_pred, alpha, iterations):
    history.clear()
    pairs = []
    for _ in range(iterations):
        pred = my_input * weight
        pairs.append(((pred - goal_pred) ** 2, pred))
        weight = alpha_update(weight, my_input * (pred - goal_pred), alpha)
    print(history)
    return pairs


for alpha in (0.01, 0.1, 1, 10):
    alpha_learn(0.5, 2, 0.8, alpha, 3)
del alpha
