"""The negative of the gradient was subtracted, which adds the gradient.

That is what the document's sentence says, word for word, and it is a slip: two minus signs
cancel each other out. The error grows with every step, and a misclassified point pushes the
boundary away. One minus sign is enough.

Document: Learn how neural networks learn, "subtract the product of the learning rate"
"""

import numpy as np


def boundary_step(weights, my_input, goal, alpha):
    point = np.append(my_input, 1)
    pred = 1 / (1 + np.exp(-weights.dot(point)))
    negative_gradient = -(pred - goal) * point
    return weights - alpha * negative_gradient
