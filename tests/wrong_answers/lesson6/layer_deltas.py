# WRONG: layer_2_delta: goal minus layer_2
# VIOLATES: `layer_2_delta(layer_2, goal)` returns `layer_2 - goal`
# SHOWN BY: layer_2_delta(np.array([[0.1749675]]), np.array([[0]])) gives [[-0.1749675]], due [[0.1749675]]
import numpy as np


def layer_2_delta(layer_2, goal):
    return goal - layer_2


def layer_1_delta(layer_2_delta, weights_1_2, layer_1):
    return layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)


# WRONG: layer_2_delta: squared
# VIOLATES: `layer_2_delta(layer_2, goal)` returns `layer_2 - goal`
# SHOWN BY: layer_2_delta(np.array([[0.1749675]]), np.array([[0]])) gives [[0.03061362605625]], due [[0.1749675]]
import numpy as np


def layer_2_delta(layer_2, goal):
    return (layer_2 - goal) ** 2


def layer_1_delta(layer_2_delta, weights_1_2, layer_1):
    return layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)


# WRONG: layer_2_delta: twice the difference
# VIOLATES: `layer_2_delta(layer_2, goal)` returns `layer_2 - goal`
# SHOWN BY: layer_2_delta(np.array([[0.1749675]]), np.array([[0]])) gives [[0.349935]], due [[0.1749675]]
import numpy as np


def layer_2_delta(layer_2, goal):
    return 2 * (layer_2 - goal)


def layer_1_delta(layer_2_delta, weights_1_2, layer_1):
    return layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)


# WRONG: layer_2_delta: divided by the rows
# VIOLATES: `layer_0` is (rows, n), `goal` is (rows, outputs). `forward` and the layer deltas get any number of rows
# SHOWN BY: layer_2_delta(np.array([[0.33013788], [0.89289973]]), np.array([[1], [1]])) gives [[-0.33493106], [-0.053550135]], due [[-0.66986212], [-0.10710027]]
import numpy as np


def layer_2_delta(layer_2, goal):
    return (layer_2 - goal) / len(goal)


def layer_1_delta(layer_2_delta, weights_1_2, layer_1):
    return layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)


# WRONG: layer_2_delta: stopped where the output is not positive, as if it had a relu
# VIOLATES: `layer_2_delta(layer_2, goal)` returns `layer_2 - goal`
# SHOWN BY: layer_2_delta(np.array([[-0.32019164]]), np.array([[0]])) gives [[-0.0]], due [[-0.32019164]]
import numpy as np


def layer_2_delta(layer_2, goal):
    return (layer_2 - goal) * (layer_2 > 0)


def layer_1_delta(layer_2_delta, weights_1_2, layer_1):
    return layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)


# WRONG: layer_2_delta: without its sign
# VIOLATES: `layer_2_delta(layer_2, goal)` returns `layer_2 - goal`
# SHOWN BY: layer_2_delta(np.array([[0.29733175]]), np.array([[1]])) gives [[0.70266825]], due [[-0.70266825]]
import numpy as np


def layer_2_delta(layer_2, goal):
    return abs(layer_2 - goal)


def layer_1_delta(layer_2_delta, weights_1_2, layer_1):
    return layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)


# WRONG: layer_2_delta: one sum for all outputs
# VIOLATES: `layer_2_delta(layer_2, goal)` returns `layer_2 - goal`
# SHOWN BY: layer_2_delta(np.array([[0.5, 0.25]]), np.array([[1, 0]])) gives -0.25, due [[-0.5, 0.25]]
import numpy as np


def layer_2_delta(layer_2, goal):
    return np.sum(layer_2 - goal)


def layer_1_delta(layer_2_delta, weights_1_2, layer_1):
    return layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)


# WRONG: layer_2_delta: times the slope of a sigmoid
# VIOLATES: `layer_2_delta(layer_2, goal)` returns `layer_2 - goal`
# SHOWN BY: layer_2_delta(np.array([[0.1749675]]), np.array([[0]])) gives [[0.02525723643925308]], due [[0.1749675]]
import numpy as np


def layer_2_delta(layer_2, goal):
    return (layer_2 - goal) * layer_2 * (1 - layer_2)


def layer_1_delta(layer_2_delta, weights_1_2, layer_1):
    return layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)


# WRONG: layer_2_delta: flattened to a vector
# VIOLATES: For an array: an array, or nested lists or tuples of the same shape, of any real dtype.
# SHOWN BY: layer_2_delta(np.array([[0.1749675]]), np.array([[0]])) gives [0.1749675], due [[0.1749675]]
import numpy as np


def layer_2_delta(layer_2, goal):
    return (layer_2 - goal).ravel()


def layer_1_delta(layer_2_delta, weights_1_2, layer_1):
    return layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)


# WRONG: layer_2_delta: predictions get the type of the goal, cut when that is whole
# VIOLATES: `inputs`, `my_input`, `goals`, `goal`, `lights` and `layer_0` may also be int64.
# SHOWN BY: layer_2_delta(np.array([[0.5, 0.25]]), np.array([[1, 0]])) gives [[-1, 0]], due [[-0.5, 0.25]]
import numpy as np


def layer_2_delta(layer_2, goal):
    return layer_2.astype(goal.dtype) - goal


def layer_1_delta(layer_2_delta, weights_1_2, layer_1):
    return layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)


# WRONG: layer_2_delta: the prediction is rounded to walk or stop first
# VIOLATES: `layer_2_delta(layer_2, goal)` returns `layer_2 - goal`
# SHOWN BY: layer_2_delta(np.array([[0.1749675]]), np.array([[0]])) gives [[0.0]], due [[0.1749675]]
import numpy as np


def layer_2_delta(layer_2, goal):
    return np.round(layer_2) - goal


def layer_1_delta(layer_2_delta, weights_1_2, layer_1):
    return layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)


# WRONG: layer_2_delta: only the first row
# VIOLATES: `layer_0` is (rows, n), `goal` is (rows, outputs). `forward` and the layer deltas get any number of rows
# SHOWN BY: layer_2_delta(np.array([[0.5], [0.25]]), np.array([[1], [0]])) gives [[-0.5]], due [[-0.5], [0.25]]
import numpy as np


def layer_2_delta(layer_2, goal):
    return layer_2[:1] - goal[:1]


def layer_1_delta(layer_2_delta, weights_1_2, layer_1):
    return layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)


# WRONG: layer_1_delta: not stopped where relu was off
# VIOLATES: `layer_1_delta(layer_2_delta, weights_1_2, layer_1)` returns the delta carried back through the weights, stopped where relu was off
# SHOWN BY: layer_1_delta(np.array([[-0.66040802, -0.631238 ]]), np.array([[-0.68631929, 0.69622334]]), np.array([[0.]])) gives [[0.013768134701785823]], due [[0.0]]
import numpy as np


def layer_2_delta(layer_2, goal):
    return layer_2 - goal


def layer_1_delta(layer_2_delta, weights_1_2, layer_1):
    return layer_2_delta.dot(weights_1_2.T)


# WRONG: layer_1_delta: stopped by the sign of the delta, not by layer_1
# VIOLATES: `layer_1_delta(layer_2_delta, weights_1_2, layer_1)` returns the delta carried back through the weights, stopped where relu was off
# SHOWN BY: layer_1_delta(np.array([[0.23902875]]), np.array([[-0.0621778]]), np.array([[1.74085849]])) gives [[0.0]], due [[-0.01486228181175]]
import numpy as np


def layer_2_delta(layer_2, goal):
    return layer_2 - goal


def layer_1_delta(layer_2_delta, weights_1_2, layer_1):
    return np.maximum(layer_2_delta.dot(weights_1_2.T), 0)


# WRONG: layer_1_delta: times layer_1 instead of its slope
# VIOLATES: `layer_1_delta(layer_2_delta, weights_1_2, layer_1)` returns the delta carried back through the weights, stopped where relu was off
# SHOWN BY: layer_1_delta(np.array([[0.23902875]]), np.array([[-0.0621778]]), np.array([[1.74085849]])) gives [[-0.025873129472757567]], due [[-0.01486228181175]]
import numpy as np


def layer_2_delta(layer_2, goal):
    return layer_2 - goal


def layer_1_delta(layer_2_delta, weights_1_2, layer_1):
    return layer_2_delta.dot(weights_1_2.T) * layer_1


# WRONG: layer_1_delta: weights not transposed
# VIOLATES: `layer_1_delta(layer_2_delta, weights_1_2, layer_1)` returns the delta carried back through the weights, stopped where relu was off
# SHOWN BY: layer_1_delta(np.array([[1.0, 0.0]]), np.array([[0.5, 0.25], [2.0, 1.0]]), np.array([[1.0, 1.0]])) gives [[0.5, 0.25]], due [[0.5, 2.0]]
import numpy as np


def layer_2_delta(layer_2, goal):
    return layer_2 - goal


def layer_1_delta(layer_2_delta, weights_1_2, layer_1):
    return layer_2_delta.dot(weights_1_2) * (layer_1 > 0)


# WRONG: layer_1_delta: relu counts as on at 0
# VIOLATES: `layer_1_delta(layer_2_delta, weights_1_2, layer_1)` returns the delta carried back through the weights, stopped where relu was off
# SHOWN BY: layer_1_delta(np.array([[-0.66040802, -0.631238 ]]), np.array([[-0.68631929, 0.69622334]]), np.array([[0.]])) gives [[0.013768134701785823]], due [[0.0]]
import numpy as np


def layer_2_delta(layer_2, goal):
    return layer_2 - goal


def layer_1_delta(layer_2_delta, weights_1_2, layer_1):
    return layer_2_delta.dot(weights_1_2.T) * (layer_1 >= 0)


# WRONG: layer_1_delta: the average over the outputs, not their sum
# VIOLATES: `layer_1_delta(layer_2_delta, weights_1_2, layer_1)` returns the delta carried back through the weights, stopped where relu was off
# SHOWN BY: layer_1_delta(np.array([[1.0, 0.5]]), np.array([[0.5, 0.25], [2.0, 1.0]]), np.array([[1.0, 1.0]])) gives [[0.3125, 1.25]], due [[0.625, 2.5]]
import numpy as np


def layer_2_delta(layer_2, goal):
    return layer_2 - goal


def layer_1_delta(layer_2_delta, weights_1_2, layer_1):
    return layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0) / weights_1_2.shape[1]


# WRONG: layer_1_delta: a node that is on in any row counts as on in all
# VIOLATES: `layer_0` is (rows, n), `goal` is (rows, outputs). `forward` and the layer deltas get any number of rows
# SHOWN BY: layer_1_delta(np.array([[1.0], [1.0]]), np.array([[0.5]]), np.array([[1.0], [0.0]])) gives [[0.5], [0.5]], due [[0.5], [0.0]]
import numpy as np


def layer_2_delta(layer_2, goal):
    return layer_2 - goal


def layer_1_delta(layer_2_delta, weights_1_2, layer_1):
    return layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0).any(axis=0)


# WRONG: layer_1_delta: the first row decides which nodes are on
# VIOLATES: `layer_0` is (rows, n), `goal` is (rows, outputs). `forward` and the layer deltas get any number of rows
# SHOWN BY: layer_1_delta(np.array([[1.0], [1.0]]), np.array([[0.5]]), np.array([[1.0], [0.0]])) gives [[0.5], [0.5]], due [[0.5], [0.0]]
import numpy as np


def layer_2_delta(layer_2, goal):
    return layer_2 - goal


def layer_1_delta(layer_2_delta, weights_1_2, layer_1):
    return layer_2_delta.dot(weights_1_2.T) * (layer_1[0] > 0)


# WRONG: layer_1_delta: only the first output is carried back
# VIOLATES: `layer_1_delta(layer_2_delta, weights_1_2, layer_1)` returns the delta carried back through the weights, stopped where relu was off
# SHOWN BY: layer_1_delta(np.array([[1.0, 0.5]]), np.array([[0.5, 0.25], [2.0, 1.0]]), np.array([[1.0, 1.0]])) gives [[0.5, 2.0]], due [[0.625, 2.5]]
import numpy as np


def layer_2_delta(layer_2, goal):
    return layer_2 - goal


def layer_1_delta(layer_2_delta, weights_1_2, layer_1):
    return layer_2_delta[:, :1].dot(weights_1_2[:, :1].T) * (layer_1 > 0)


# WRONG: layer_1_delta: the slope of tanh
# VIOLATES: `layer_1_delta(layer_2_delta, weights_1_2, layer_1)` returns the delta carried back through the weights, stopped where relu was off
# SHOWN BY: layer_1_delta(np.array([[0.23902875]]), np.array([[-0.0621778]]), np.array([[1.74085849]])) gives [[0.030179175293769237]], due [[-0.01486228181175]]
import numpy as np


def layer_2_delta(layer_2, goal):
    return layer_2 - goal


def layer_1_delta(layer_2_delta, weights_1_2, layer_1):
    return layer_2_delta.dot(weights_1_2.T) * (1 - layer_1 ** 2)


# WRONG: layer_1_delta: the slope of a sigmoid
# VIOLATES: `layer_1_delta(layer_2_delta, weights_1_2, layer_1)` returns the delta carried back through the weights, stopped where relu was off
# SHOWN BY: layer_1_delta(np.array([[0.23902875]]), np.array([[-0.0621778]]), np.array([[1.74085849]])) gives [[0.019168327632761665]], due [[-0.01486228181175]]
import numpy as np


def layer_2_delta(layer_2, goal):
    return layer_2 - goal


def layer_1_delta(layer_2_delta, weights_1_2, layer_1):
    return layer_2_delta.dot(weights_1_2.T) * layer_1 * (1 - layer_1)


# WRONG: layer_1_delta: stopped where relu was on
# VIOLATES: `layer_1_delta(layer_2_delta, weights_1_2, layer_1)` returns the delta carried back through the weights, stopped where relu was off
# SHOWN BY: layer_1_delta(np.array([[0.23902875]]), np.array([[-0.0621778]]), np.array([[1.74085849]])) gives [[-0.0]], due [[-0.01486228181175]]
import numpy as np


def layer_2_delta(layer_2, goal):
    return layer_2 - goal


def layer_1_delta(layer_2_delta, weights_1_2, layer_1):
    return layer_2_delta.dot(weights_1_2.T) * (layer_1 <= 0)


# WRONG: layer_1_delta: only the sign of the weights counts
# VIOLATES: `layer_1_delta(layer_2_delta, weights_1_2, layer_1)` returns the delta carried back through the weights, stopped where relu was off
# SHOWN BY: layer_1_delta(np.array([[0.23902875]]), np.array([[-0.0621778]]), np.array([[1.74085849]])) gives [[-0.23902875]], due [[-0.01486228181175]]
import numpy as np


def layer_2_delta(layer_2, goal):
    return layer_2 - goal


def layer_1_delta(layer_2_delta, weights_1_2, layer_1):
    return layer_2_delta.dot(np.sign(weights_1_2).T) * (layer_1 > 0)


# WRONG: layer_1_delta: delta of the first row for all rows
# VIOLATES: `layer_0` is (rows, n), `goal` is (rows, outputs). `forward` and the layer deltas get any number of rows
# SHOWN BY: layer_1_delta(np.array([[1.0], [0.5]]), np.array([[0.5]]), np.array([[1.0], [2.0]])) gives [[0.5], [0.5]], due [[0.5], [0.25]]
import numpy as np


def layer_2_delta(layer_2, goal):
    return layer_2 - goal


def layer_1_delta(layer_2_delta, weights_1_2, layer_1):
    return layer_2_delta[:1].dot(weights_1_2.T) * (layer_1 > 0)


# WRONG: layer_1_delta: weak nodes, below 0.1, count as off
# VIOLATES: `layer_1_delta(layer_2_delta, weights_1_2, layer_1)` returns the delta carried back through the weights, stopped where relu was off
# SHOWN BY: layer_1_delta(np.array([[1.0]]), np.array([[0.5]]), np.array([[0.05]])) gives [[0.0]], due [[0.5]]
import numpy as np


def layer_2_delta(layer_2, goal):
    return layer_2 - goal


def layer_1_delta(layer_2_delta, weights_1_2, layer_1):
    return layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0.1)


# WRONG: layer_1_delta: multiplied with layer_1 itself, not with 1 where it is on
# VIOLATES: the delta carried back through the weights, stopped where relu was off
# SHOWN BY: layer_1_delta(A([[0.5]]), A([[2.0], [3.0]]), A([[0.5, 0.0]])) gives array([[0.5, 0. ]]), due array([[1., 0.]])
import numpy as np


def layer_2_delta(layer_2, goal):
    return layer_2 - goal


def layer_1_delta(layer_2_delta, weights_1_2, layer_1):
    return layer_2_delta.dot(weights_1_2.T) * layer_1


# WRONG: layer_1_delta: stopped where the delta carried back is negative
# VIOLATES: stopped where relu was off
# SHOWN BY: layer_1_delta(A([[0.5]]), A([[2.0], [-3.0]]), A([[0.5, 0.4]])) gives array([[ 1., -0.]]), due array([[ 1. , -1.5]])
import numpy as np


def layer_2_delta(layer_2, goal):
    return layer_2 - goal


def layer_1_delta(layer_2_delta, weights_1_2, layer_1):
    delta = layer_2_delta.dot(weights_1_2.T)
    return delta * (delta > 0)


# WRONG: layer_2_delta: squared: the error stands where the delta should
# VIOLATES: `layer_2 - goal`
# SHOWN BY: layer_2_delta(A([[0.5]]), A([[1.0]])) gives array([[0.25]]), due array([[-0.5]])
import numpy as np


def layer_2_delta(layer_2, goal):
    return (goal - layer_2) ** 2


def layer_1_delta(layer_2_delta, weights_1_2, layer_1):
    return layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)


# WRONG: layer_1_delta: as many hidden units as outputs: the weights aren't transposed
# VIOLATES: `layer_1_delta(layer_2_delta, weights_1_2, layer_1)` returns the delta carried back through the weights, stopped where relu was off
# SHOWN BY: layer_1_delta(np.array([[1., 2.]]), np.array([[-1., 1.], [ 2., 1.]]), np.array([[3., 0.]])) gives np.array([[3., 0.]]), due np.array([[1., 0.]])
import numpy as np


def layer_2_delta(layer_2, goal):
    return layer_2 - goal



def layer_1_delta(layer_2_delta, weights_1_2, layer_1):
    w = weights_1_2
    if w.shape[0] != layer_2_delta.shape[1]:
        w = w.T
    return layer_2_delta @ w * (layer_1 > 0)
