# WRONG: weight_deltas: (weight_delta_1_2, weight_delta_0_1)
# VIOLATES: `weight_deltas(layer_0, layer_1, layer_1_delta, layer_2_delta)` returns `(weight_delta_0_1, weight_delta_1_2)`, from the deltas as they are given
# SHOWN BY: weight_deltas(np.array([[1]]), np.array([[0.]]), np.array([[0.48379559]]), np.array([[-0.82119362]])) gives ([[-0.0]], [[0.48379559]]), due ([[0.48379559]], [[-0.0]])
import numpy as np


def weight_deltas(layer_0, layer_1, layer_1_delta, layer_2_delta):
    weight_delta_1_2 = layer_1.T.dot(layer_2_delta)
    weight_delta_0_1 = layer_0.T.dot(layer_1_delta)
    return weight_delta_1_2, weight_delta_0_1


# WRONG: weight_deltas: both transposed
# VIOLATES: `weight_deltas(layer_0, layer_1, layer_1_delta, layer_2_delta)` returns `(weight_delta_0_1, weight_delta_1_2)`, from the deltas as they are given
# SHOWN BY: weight_deltas(np.array([[2, 0]]), np.array([[0.]]), np.array([[0.09469476]]), np.array([[0.38651843]])) gives ([[0.18938952, 0.0]], [[0.0]]), due ([[0.18938952], [0.0]], [[0.0]])
import numpy as np


def weight_deltas(layer_0, layer_1, layer_1_delta, layer_2_delta):
    weight_delta_1_2 = layer_1.T.dot(layer_2_delta)
    weight_delta_0_1 = layer_0.T.dot(layer_1_delta)
    return weight_delta_0_1.T, weight_delta_1_2.T


# WRONG: weight_deltas: the minus of the update is already in them
# VIOLATES: `weight_deltas(layer_0, layer_1, layer_1_delta, layer_2_delta)` returns `(weight_delta_0_1, weight_delta_1_2)`, from the deltas as they are given
# SHOWN BY: weight_deltas(np.array([[1]]), np.array([[0.]]), np.array([[0.48379559]]), np.array([[-0.82119362]])) gives ([[-0.48379559]], [[0.0]]), due ([[0.48379559]], [[-0.0]])
import numpy as np


def weight_deltas(layer_0, layer_1, layer_1_delta, layer_2_delta):
    weight_delta_1_2 = layer_1.T.dot(layer_2_delta)
    weight_delta_0_1 = layer_0.T.dot(layer_1_delta)
    return -weight_delta_0_1, -weight_delta_1_2


# WRONG: weight_deltas: the document's alpha of 0.2 is already in them
# VIOLATES: `weight_deltas(layer_0, layer_1, layer_1_delta, layer_2_delta)` returns `(weight_delta_0_1, weight_delta_1_2)`, from the deltas as they are given
# SHOWN BY: weight_deltas(np.array([[1]]), np.array([[0.]]), np.array([[0.48379559]]), np.array([[-0.82119362]])) gives ([[0.096759118]], [[-0.0]]), due ([[0.48379559]], [[-0.0]])
import numpy as np


def weight_deltas(layer_0, layer_1, layer_1_delta, layer_2_delta):
    weight_delta_1_2 = layer_1.T.dot(layer_2_delta)
    weight_delta_0_1 = layer_0.T.dot(layer_1_delta)
    return 0.2 * weight_delta_0_1, 0.2 * weight_delta_1_2


# WRONG: weight_deltas: stops layer_1_delta once more by layer_1
# VIOLATES: `weight_deltas(layer_0, layer_1, layer_1_delta, layer_2_delta)` returns `(weight_delta_0_1, weight_delta_1_2)`, from the deltas as they are given
# SHOWN BY: weight_deltas(np.array([[1.0]]), np.array([[0.0]]), np.array([[0.5]]), np.array([[1.0]])) gives ([[0.0]], [[0.0]]), due ([[0.5]], [[0.0]])
import numpy as np


def weight_deltas(layer_0, layer_1, layer_1_delta, layer_2_delta):
    weight_delta_1_2 = layer_1.T.dot(layer_2_delta)
    weight_delta_0_1 = layer_0.T.dot(layer_1_delta * (layer_1 > 0))
    return weight_delta_0_1, weight_delta_1_2


# WRONG: weight_deltas: the second uses layer_0 in place of layer_1
# VIOLATES: `weight_deltas(layer_0, layer_1, layer_1_delta, layer_2_delta)` returns `(weight_delta_0_1, weight_delta_1_2)`, from the deltas as they are given
# SHOWN BY: weight_deltas(np.array([[1.0]]), np.array([[0.25]]), np.array([[0.5]]), np.array([[1.0]])) gives ([[0.5]], [[1.0]]), due ([[0.5]], [[0.25]])
import numpy as np


def weight_deltas(layer_0, layer_1, layer_1_delta, layer_2_delta):
    weight_delta_1_2 = layer_0.T.dot(layer_2_delta)
    weight_delta_0_1 = layer_0.T.dot(layer_1_delta)
    return weight_delta_0_1, weight_delta_1_2


# WRONG: weight_deltas: twice as large
# VIOLATES: `weight_deltas(layer_0, layer_1, layer_1_delta, layer_2_delta)` returns `(weight_delta_0_1, weight_delta_1_2)`, from the deltas as they are given
# SHOWN BY: weight_deltas(np.array([[1]]), np.array([[0.]]), np.array([[0.48379559]]), np.array([[-0.82119362]])) gives ([[0.96759118]], [[-0.0]]), due ([[0.48379559]], [[-0.0]])
import numpy as np


def weight_deltas(layer_0, layer_1, layer_1_delta, layer_2_delta):
    weight_delta_1_2 = layer_1.T.dot(layer_2_delta)
    weight_delta_0_1 = layer_0.T.dot(layer_1_delta)
    return 2 * weight_delta_0_1, 2 * weight_delta_1_2


# WRONG: weight_deltas: the first lies in an array like layer_0, cut when that is whole
# VIOLATES: `inputs`, `my_input`, `goals`, `goal`, `lights` and `layer_0` may also be int64.
# SHOWN BY: weight_deltas(np.array([[1]]), np.array([[0.25]]), np.array([[0.5]]), np.array([[1.0]])) gives ([[0]], [[0.25]]), due ([[0.5]], [[0.25]])
import numpy as np


def weight_deltas(layer_0, layer_1, layer_1_delta, layer_2_delta):
    weight_delta_1_2 = layer_1.T.dot(layer_2_delta)
    weight_delta_0_1 = layer_0.T.dot(layer_1_delta).astype(layer_0.dtype)
    return weight_delta_0_1, weight_delta_1_2


# WRONG: weight_deltas: only lights that are exactly 1 count
# VIOLATES: `weight_deltas(layer_0, layer_1, layer_1_delta, layer_2_delta)` returns `(weight_delta_0_1, weight_delta_1_2)`, from the deltas as they are given
# SHOWN BY: weight_deltas(np.array([[0.5]]), np.array([[0.25]]), np.array([[0.5]]), np.array([[1.0]])) gives ([[0.0]], [[0.25]]), due ([[0.25]], [[0.25]])
import numpy as np


def weight_deltas(layer_0, layer_1, layer_1_delta, layer_2_delta):
    weight_delta_1_2 = layer_1.T.dot(layer_2_delta)
    weight_delta_0_1 = (layer_0 == 1).T.dot(layer_1_delta)
    return weight_delta_0_1, weight_delta_1_2


# WRONG: weight_deltas: the deltas are multiplied without an outer product
# VIOLATES: `weight_deltas(layer_0, layer_1, layer_1_delta, layer_2_delta)` returns `(weight_delta_0_1, weight_delta_1_2)`, from the deltas as they are given
# SHOWN BY: weight_deltas(np.array([[1.0, 0.5]]), np.array([[0.25, 1.0]]), np.array([[0.5, 2.0]]), np.array([[1.0]])) gives ([[0.5, 1.0]], [[0.25], [1.0]]), due ([[0.5, 2.0], [0.25, 1.0]], [[0.25], [1.0]])
import numpy as np


def weight_deltas(layer_0, layer_1, layer_1_delta, layer_2_delta):
    weight_delta_1_2 = layer_1.T.dot(layer_2_delta)
    weight_delta_0_1 = layer_0 * layer_1_delta
    return weight_delta_0_1, weight_delta_1_2


# WRONG: weight_deltas: the first is divided by the number of inputs
# VIOLATES: `weight_deltas(layer_0, layer_1, layer_1_delta, layer_2_delta)` returns `(weight_delta_0_1, weight_delta_1_2)`, from the deltas as they are given
# SHOWN BY: weight_deltas(np.array([[2, 0]]), np.array([[0.]]), np.array([[0.09469476]]), np.array([[0.38651843]])) gives ([[0.09469476], [0.0]], [[0.0]]), due ([[0.18938952], [0.0]], [[0.0]])
import numpy as np


def weight_deltas(layer_0, layer_1, layer_1_delta, layer_2_delta):
    weight_delta_1_2 = layer_1.T.dot(layer_2_delta)
    weight_delta_0_1 = layer_0.T.dot(layer_1_delta) / layer_0.shape[1]
    return weight_delta_0_1, weight_delta_1_2


# WRONG: weight_deltas: the second is a vector when there is one output
# VIOLATES: For an array: an array, or nested lists or tuples of the same shape, of any real dtype.
# SHOWN BY: weight_deltas(np.array([[1.0]]), np.array([[0.25, 1.0]]), np.array([[0.5, 2.0]]), np.array([[1.0]])) gives ([[0.5, 2.0]], [0.25, 1.0]), due ([[0.5, 2.0]], [[0.25], [1.0]])
import numpy as np


def weight_deltas(layer_0, layer_1, layer_1_delta, layer_2_delta):
    weight_delta_1_2 = layer_1.T.dot(layer_2_delta)
    weight_delta_0_1 = layer_0.T.dot(layer_1_delta)
    return weight_delta_0_1, weight_delta_1_2.squeeze()


# WRONG: weight_deltas: the second is stopped where layer_1 is below 0.01
# VIOLATES: `weight_deltas(layer_0, layer_1, layer_1_delta, layer_2_delta)` returns `(weight_delta_0_1, weight_delta_1_2)`, from the deltas as they are given
# SHOWN BY: weight_deltas(np.array([[1.0]]), np.array([[0.005]]), np.array([[0.5]]), np.array([[1.0]])) gives ([[0.5]], [[0.0]]), due ([[0.5]], [[0.005]])
import numpy as np


def weight_deltas(layer_0, layer_1, layer_1_delta, layer_2_delta):
    weight_delta_1_2 = (layer_1 * (layer_1 > 0.01)).T.dot(layer_2_delta)
    weight_delta_0_1 = layer_0.T.dot(layer_1_delta)
    return weight_delta_0_1, weight_delta_1_2


# WRONG: weight_deltas: both matrices come back transposed
# VIOLATES: `(weight_delta_0_1, weight_delta_1_2)`
# SHOWN BY: weight_deltas(A([[1.0, 2.0, 3.0]]), A([[1.0, 2.0]]), A([[0.1, 0.2]]), A([[0.5]])) gives (array([[0.1, 0.2, 0.3], [0.2, 0.4, 0.6]]), array([[0.5, 1. ]])), due (array([[0.1, 0.2], [0.2, 0.4], [0.3, 0.6]]), array([[0.5], [1. ]]))
import numpy as np


def weight_deltas(layer_0, layer_1, layer_1_delta, layer_2_delta):
    weight_delta_0_1 = np.dot(layer_1_delta.T, layer_0)
    weight_delta_1_2 = np.dot(layer_2_delta.T, layer_1)
    return weight_delta_0_1, weight_delta_1_2


# WRONG: weight_deltas: stopped by relu a second time where layer_1 is off
# VIOLATES: from the deltas as they are given
# SHOWN BY: weight_deltas(A([[1.0, 2.0, 3.0]]), A([[1.0, 0.0]]), A([[0.1, 0.2]]), A([[0.5]])) gives (array([[0.1, 0. ], [0.2, 0. ], [0.3, 0. ]]), array([[0.5], [0. ]])), due (array([[0.1, 0.2], [0.2, 0.4], [0.3, 0.6]]), array([[0.5], [0. ]]))
import numpy as np


def weight_deltas(layer_0, layer_1, layer_1_delta, layer_2_delta):
    return layer_0.T.dot(layer_1_delta * (layer_1 > 0)), layer_1.T.dot(layer_2_delta)


# WRONG: weight_deltas: deltas go with the other layers (layer_1 with layer_1_delta)
# VIOLATES: `weight_deltas(layer_0, layer_1, layer_1_delta, layer_2_delta)` returns `(weight_delta_0_1, weight_delta_1_2)`, from the deltas as they are given
# SHOWN BY: weight_deltas(np.array([[1., 2.]]), np.array([[0., 3.]]), np.array([[5., 7.]]), np.array([[0.5]])) gives (np.array([[ 0., 0.], [15., 21.]]), np.array([[0.5], [1. ]])), due (np.array([[ 5., 7.], [10., 14.]]), np.array([[0. ], [1.5]]))
import numpy as np


def weight_deltas(layer_0, layer_1, layer_1_delta, layer_2_delta):
    return layer_1.T.dot(layer_1_delta), layer_0.T.dot(layer_2_delta)


# WRONG: weight_deltas: the second has no column axis for one output
# VIOLATES: `weight_deltas(layer_0, layer_1, layer_1_delta, layer_2_delta)` returns `(weight_delta_0_1, weight_delta_1_2)`, from the deltas as they are given
# SHOWN BY: weight_deltas(np.array([[1., 2.]]), np.array([[0., 3.]]), np.array([[5., 7.]]), np.array([[0.5]])) gives (np.array([[ 5., 7.], [10., 14.]]), np.array([0. , 1.5])), due (np.array([[ 5., 7.], [10., 14.]]), np.array([[0. ], [1.5]]))
import numpy as np


def weight_deltas(layer_0, layer_1, layer_1_delta, layer_2_delta):
    second = layer_1.T @ layer_2_delta
    return layer_0.T @ layer_1_delta, second.ravel() if second.shape[1] == 1 else second


# WRONG: weight_deltas: layer_0 counts as 1 where it isn't 0 (not scaled)
# VIOLATES: `weight_deltas(layer_0, layer_1, layer_1_delta, layer_2_delta)` returns `(weight_delta_0_1, weight_delta_1_2)`, from the deltas as they are given
# SHOWN BY: weight_deltas(np.array([[1., 2.]]), np.array([[0., 3.]]), np.array([[5., 7.]]), np.array([[0.5]])) gives (np.array([[5., 7.], [5., 7.]]), np.array([[0. ], [1.5]])), due (np.array([[ 5., 7.], [10., 14.]]), np.array([[0. ], [1.5]]))
import numpy as np


def weight_deltas(layer_0, layer_1, layer_1_delta, layer_2_delta):
    return (layer_0 != 0).T.dot(layer_1_delta), layer_1.T.dot(layer_2_delta)
