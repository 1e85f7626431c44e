# WRONG: add_bias: the ones are the first column
# VIOLATES: `add_bias(layer)` returns the (rows, n) matrix with a last column of ones: the bias as the weight of a unit input
# SHOWN BY: add_bias(np.array([[0.]])) gives [[1.0, 0.0]], due [[0.0, 1.0]]
import numpy as np


def add_bias(layer):
    return np.hstack([np.ones((len(layer), 1)), layer])


# WRONG: add_bias: a row of ones below
# VIOLATES: `add_bias(layer)` returns the (rows, n) matrix with a last column of ones: the bias as the weight of a unit input
# SHOWN BY: add_bias(np.array([[1.]])) gives [[1.0], [1.0]], due [[1.0, 1.0]]
import numpy as np


def add_bias(layer):
    return np.vstack([layer, np.ones((1, layer.shape[1]))])


# WRONG: add_bias: a column of zeros
# VIOLATES: `add_bias(layer)` returns the (rows, n) matrix with a last column of ones: the bias as the weight of a unit input
# SHOWN BY: add_bias(np.array([[1.]])) gives [[1.0, 0.0]], due [[1.0, 1.0]]
import numpy as np


def add_bias(layer):
    return np.hstack([layer, np.zeros((len(layer), 1))])


# WRONG: add_bias: the last column is replaced by ones
# VIOLATES: `add_bias(layer)` returns the (rows, n) matrix with a last column of ones: the bias as the weight of a unit input
# SHOWN BY: add_bias(np.array([[1.]])) gives [[1.0]], due [[1.0, 1.0]]
import numpy as np


def add_bias(layer):
    layer[:, -1] = 1
    return layer


# WRONG: add_bias: fills a whole number matrix, so the layer is cut
# VIOLATES: `add_bias(layer)` returns the (rows, n) matrix with a last column of ones: the bias as the weight of a unit input
# SHOWN BY: add_bias(np.array([[2.42348304]])) gives [[2, 1]], due [[2.42348304, 1.0]]
import numpy as np


def add_bias(layer):
    out = np.ones((len(layer), layer.shape[1] + 1), dtype=int)
    out[:, :-1] = layer
    return out


# WRONG: add_bias: as many ones as there are columns
# VIOLATES: `add_bias(layer)` returns the (rows, n) matrix with a last column of ones: the bias as the weight of a unit input
# SHOWN BY: add_bias(np.array([[0.5, 0.25], [1.0, 0.0], [0.0, 0.0]])) raises ValueError: all the input array dimensions except for the concatenation axis must match exac, due [[0.5, 0.25, 1.0], [1.0, 0.0, 1.0], [0.0, 0.0, 1.0]]
import numpy as np


def add_bias(layer):
    return np.hstack([layer, np.ones((layer.shape[1], 1))])


# WRONG: add_bias: adds 1 to every value
# VIOLATES: `add_bias(layer)` returns the (rows, n) matrix with a last column of ones: the bias as the weight of a unit input
# SHOWN BY: add_bias(np.array([[1.]])) gives [[2.0]], due [[1.0, 1.0]]
import numpy as np


def add_bias(layer):
    return layer + 1


# WRONG: add_bias: adds no column when the last is already all ones
# VIOLATES: `add_bias(layer)` returns the (rows, n) matrix with a last column of ones: the bias as the weight of a unit input
# SHOWN BY: add_bias(np.array([[0.5, 1.0]])) gives [[0.5, 1.0]], due [[0.5, 1.0, 1.0]]
import numpy as np


def add_bias(layer):
    if (layer[:, -1] == 1).all():
        return layer
    return np.hstack([layer, np.ones((len(layer), 1))])


# WRONG: add_bias: one flat vector
# VIOLATES: `add_bias(layer)` returns the (rows, n) matrix with a last column of ones: the bias as the weight of a unit input
# SHOWN BY: add_bias(np.array([[1.]])) gives [1.0, 1.0], due [[1.0, 1.0]]
import numpy as np


def add_bias(layer):
    return np.append(layer, np.ones((len(layer), 1)))


# WRONG: add_bias: two columns of ones
# VIOLATES: `add_bias(layer)` returns the (rows, n) matrix with a last column of ones: the bias as the weight of a unit input
# SHOWN BY: add_bias(np.array([[1.]])) gives [[1.0, 1.0, 1.0]], due [[1.0, 1.0]]
import numpy as np


def add_bias(layer):
    return np.hstack([layer, np.ones((len(layer), 2))])


# WRONG: add_bias: keeps the column of ones of the first call
# VIOLATES: A function is called many times in one process, with different arguments; every call stands alone.
# SHOWN BY: add_bias(np.array([[0.5]])); add_bias(np.array([[0.5], [0.25]])) raises ValueError: all the input array dimensions except for the concatenation axis must match exac, due [[0.5, 1.0], [0.25, 1.0]]
import numpy as np


ones = []


def add_bias(layer):
    if not ones:
        ones.append(np.ones((len(layer), 1)))
    return np.concatenate([layer, ones[0]], axis=1)


# WRONG: add_bias: a single row comes back as a vector
# VIOLATES: For an array: an array, or nested lists or tuples of the same shape, of any real dtype.
# SHOWN BY: add_bias(np.array([[0.5, 0.25]])) gives [0.5, 0.25, 1.0], due [[0.5, 0.25, 1.0]]
import numpy as np


def add_bias(layer):
    return np.hstack([layer, np.ones((len(layer), 1))]).squeeze()


# WRONG: add_bias: the layer and the ones as a tuple
# VIOLATES: `add_bias(layer)` returns the (rows, n) matrix with a last column of ones: the bias as the weight of a unit input
# SHOWN BY: add_bias(np.array([[1.]])) gives ([[1.0]], [[1.0]]), due [[1.0, 1.0]]
import numpy as np


def add_bias(layer):
    return (layer, np.ones((len(layer), 1)))


# WRONG: add_bias: only the first row gets its one
# VIOLATES: `add_bias(layer)` returns the (rows, n) matrix with a last column of ones: the bias as the weight of a unit input
# SHOWN BY: add_bias(np.array([[0.5], [0.25]])) gives [[0.5, 1.0], [0.25, 0.0]], due [[0.5, 1.0], [0.25, 1.0]]
import numpy as np


def add_bias(layer):
    out = np.pad(layer, ((0, 0), (0, 1)))
    out[0, -1] = 1
    return out


# WRONG: add_bias: the bias is the row's mean
# VIOLATES: `add_bias(layer)` returns the (rows, n) matrix with a last column of ones: the bias as the weight of a unit input
# SHOWN BY: add_bias(np.array([[0.]])) gives [[0.0, 0.0]], due [[0.0, 1.0]]
import numpy as np


def add_bias(layer):
    return np.hstack([layer, layer.mean(axis=1, keepdims=True)])


# WRONG: add_bias: the ones stand in the first column
# VIOLATES: with a last column of ones
# SHOWN BY: add_bias(A([[0.5, 0.2]]),) gives array([[1. , 0.5, 0.2]]), due array([[0.5, 0.2, 1. ]])
import numpy as np


def add_bias(layer):
    return np.hstack([np.ones((len(layer), 1)), layer])


# WRONG: add_bias: 1 is added to every value
# VIOLATES: the (rows, n) matrix with a last column of ones
# SHOWN BY: add_bias(A([[0.5, 0.2]]),) gives array([[1.5, 1.2]]), due array([[0.5, 0.2, 1. ]])
import numpy as np


def add_bias(layer):
    return layer + 1


# WRONG: add_bias: a row of ones below, not a column
# VIOLATES: with a last column of ones
# SHOWN BY: add_bias(A([[0.5, 0.2]]),) gives array([[0.5, 0.2], [1. , 1. ]]), due array([[0.5, 0.2, 1. ]])
import numpy as np


def add_bias(layer):
    return np.vstack([layer, np.ones(layer.shape[1])])


# WRONG: add_bias: the last column is overwritten with ones
# VIOLATES: the (rows, n) matrix with a last column of ones
# SHOWN BY: add_bias(A([[0.5, 0.2]]),) gives array([[0.5, 1. ]]), due array([[0.5, 0.2, 1. ]])
import numpy as np


def add_bias(layer):
    layer[:, -1] = 1
    return layer


# WRONG: add_bias: only the first rows as many as columns get a one (np.eye), the others 0
# VIOLATES: `add_bias(layer)` returns the (rows, n) matrix with a last column of ones: the bias as the weight of a unit input
# SHOWN BY: add_bias(np.array([[2.5, 1. ], [3. , 4. ], [5. , 6. ]])) gives np.array([[2.5, 1. , 1. ], [3. , 4. , 1. ], [5. , 6. , 0. ]]), due np.array([[2.5, 1. , 1. ], [3. , 4. , 1. ], [5. , 6. , 1. ]])
import numpy as np


def add_bias(layer):
    bias = np.zeros((len(layer), 1))
    bias[: layer.shape[1]] = 1
    return np.concatenate((layer, bias), axis=1)


# WRONG: add_bias: the layer as it is
# VIOLATES: the (rows, n) matrix with a last column of ones
# SHOWN BY: add_bias(np.array([[2.0, 3.0]])) gives [[2., 3.]], due [[2., 3., 1.]]
import numpy as np
def add_bias(layer):
    return layer
