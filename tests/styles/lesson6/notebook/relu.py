# coding: utf-8
import numpy as np
try:
    import matplotlib.pyplot as plt
except ImportError:
    print("no pictures")

np.random.seed(1)
x = np.random.randn(4)


def relu(x):
    print("relu of", x)
    return (x > 0) * x      # returns x if x > 0, 0 otherwise


relu(x)
relu(5)
# plt.plot(np.linspace(-1, 1), relu(np.linspace(-1, 1)))
