"""The matrices of the document were copied, and the arguments not used.

They are right for the one network they were printed for, but every seed and every size of the
layers has weights of its own. Write down how they came about, not what came out.

Document: Building a deep neural network, "One iteration of backprop"
"""

import numpy as np


def init_weights(seed, input_size, hidden_size, output_size):
    weights_0_1 = np.array([[-0.16595599, 0.44064899, -0.99977125],
                            [-0.39533485, -0.70648822, -0.81532281],
                            [-0.62747958, -0.30887855, -0.20646505]])
    weights_1_2 = np.array([[0.07763347], [-0.16161097], [0.370439]])
    return weights_0_1, weights_1_2
