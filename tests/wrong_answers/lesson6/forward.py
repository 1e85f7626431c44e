# WRONG: forward: relu on the output too
# VIOLATES: `forward(layer_0, weights_0_1, weights_1_2)` returns `(layer_1, layer_2)`; relu on the hidden layer only
# SHOWN BY: forward(np.array([[1.]]), np.array([[0.0526788]]), np.array([[-0.04268034]])) gives ([[0.0526788]], [[0.0]]), due ([[0.0526788]], [[-0.002248349094792]])
import numpy as np


def forward(layer_0, weights_0_1, weights_1_2):
    layer_1 = np.dot(layer_0, weights_0_1)
    layer_1 = (layer_1 > 0) * layer_1
    layer_2 = np.dot(layer_1, weights_1_2)
    return layer_1, np.maximum(layer_2, 0)


# WRONG: forward: no relu at all
# VIOLATES: `forward(layer_0, weights_0_1, weights_1_2)` returns `(layer_1, layer_2)`; relu on the hidden layer only
# SHOWN BY: forward(np.array([[-0.01129308]]), np.array([[0.79896199]]), np.array([[0.63412276, 0.29374177]])) gives ([[-0.009022741670029201]], [[-0.005721525850565927, -0.0026503561084071335]]), due ([[0.0]], [[0.0, 0.0]])
import numpy as np


def forward(layer_0, weights_0_1, weights_1_2):
    layer_1 = np.dot(layer_0, weights_0_1)
    layer_1 = layer_1
    layer_2 = np.dot(layer_1, weights_1_2)
    return layer_1, layer_2


# WRONG: forward: relu on the output instead of the hidden layer
# VIOLATES: `forward(layer_0, weights_0_1, weights_1_2)` returns `(layer_1, layer_2)`; relu on the hidden layer only
# SHOWN BY: forward(np.array([[1.]]), np.array([[0.0526788]]), np.array([[-0.04268034]])) gives ([[0.0526788]], [[0.0]]), due ([[0.0526788]], [[-0.002248349094792]])
import numpy as np


def forward(layer_0, weights_0_1, weights_1_2):
    layer_1 = np.dot(layer_0, weights_0_1)
    layer_1 = layer_1
    layer_2 = np.dot(layer_1, weights_1_2)
    return layer_1, np.maximum(layer_2, 0)


# WRONG: forward: sigmoid in the hidden layer
# VIOLATES: `forward(layer_0, weights_0_1, weights_1_2)` returns `(layer_1, layer_2)`; relu on the hidden layer only
# SHOWN BY: forward(np.array([[1.]]), np.array([[0.0526788]]), np.array([[-0.04268034]])) gives ([[0.5131666552903711]], [[-0.021902127324455834]]), due ([[0.0526788]], [[-0.002248349094792]])
import numpy as np


def forward(layer_0, weights_0_1, weights_1_2):
    layer_1 = np.dot(layer_0, weights_0_1)
    layer_1 = 1 / (1 + np.exp(-layer_1))
    layer_2 = np.dot(layer_1, weights_1_2)
    return layer_1, layer_2


# WRONG: forward: only the prediction
# VIOLATES: `forward(layer_0, weights_0_1, weights_1_2)` returns `(layer_1, layer_2)`; relu on the hidden layer only
# SHOWN BY: forward(np.array([[1.]]), np.array([[0.0526788]]), np.array([[-0.04268034]])) gives [[-0.002248349094792]], due ([[0.0526788]], [[-0.002248349094792]])
import numpy as np


def forward(layer_0, weights_0_1, weights_1_2):
    layer_1 = np.dot(layer_0, weights_0_1)
    layer_1 = (layer_1 > 0) * layer_1
    layer_2 = np.dot(layer_1, weights_1_2)
    return layer_2


# WRONG: forward: (layer_2, layer_1)
# VIOLATES: `forward(layer_0, weights_0_1, weights_1_2)` returns `(layer_1, layer_2)`; relu on the hidden layer only
# SHOWN BY: forward(np.array([[1.]]), np.array([[0.0526788]]), np.array([[-0.04268034]])) gives ([[-0.002248349094792]], [[0.0526788]]), due ([[0.0526788]], [[-0.002248349094792]])
import numpy as np


def forward(layer_0, weights_0_1, weights_1_2):
    layer_1 = np.dot(layer_0, weights_0_1)
    layer_1 = (layer_1 > 0) * layer_1
    layer_2 = np.dot(layer_1, weights_1_2)
    return layer_2, layer_1


# WRONG: forward: the input layer is a third value
# VIOLATES: `forward(layer_0, weights_0_1, weights_1_2)` returns `(layer_1, layer_2)`; relu on the hidden layer only
# SHOWN BY: forward(np.array([[1.]]), np.array([[0.0526788]]), np.array([[-0.04268034]])) gives ([[1.0]], [[0.0526788]], [[-0.002248349094792]]), due ([[0.0526788]], [[-0.002248349094792]])
import numpy as np


def forward(layer_0, weights_0_1, weights_1_2):
    layer_1 = np.dot(layer_0, weights_0_1)
    layer_1 = (layer_1 > 0) * layer_1
    layer_2 = np.dot(layer_1, weights_1_2)
    return layer_0, layer_1, layer_2


# WRONG: forward: the output is computed from the hidden layer before relu
# VIOLATES: `forward(layer_0, weights_0_1, weights_1_2)` returns `(layer_1, layer_2)`; relu on the hidden layer only
# SHOWN BY: forward(np.array([[-0.01129308]]), np.array([[0.79896199]]), np.array([[0.63412276, 0.29374177]])) gives ([[-0.0]], [[-0.005721525850565927, -0.0026503561084071335]]), due ([[0.0]], [[0.0, 0.0]])
import numpy as np


def forward(layer_0, weights_0_1, weights_1_2):
    layer_1 = np.dot(layer_0, weights_0_1)
    layer_1 = (layer_1 > 0) * layer_1
    layer_2 = layer_0.dot(weights_0_1).dot(weights_1_2)
    return layer_1, layer_2


# WRONG: forward: only the first row
# VIOLATES: `layer_0` is (rows, n), `goal` is (rows, outputs). `forward` and the layer deltas get any number of rows
# SHOWN BY: forward(np.array([[1, 0], [0, 1]]), np.array([[0.5], [0.25]]), np.array([[2.0]])) gives ([[0.5]], [[1.0]]), due ([[0.5], [0.25]], [[1.0], [0.5]])
import numpy as np


def forward(layer_0, weights_0_1, weights_1_2):
    layer_1 = np.dot(layer_0[:1], weights_0_1)
    layer_1 = (layer_1 > 0) * layer_1
    layer_2 = np.dot(layer_1, weights_1_2)
    return layer_1, layer_2


# WRONG: forward: single rows are squeezed to vectors
# VIOLATES: For an array: an array, or nested lists or tuples of the same shape, of any real dtype.
# SHOWN BY: forward(np.array([[1, 0]]), np.array([[0.5, -1.0], [0.25, 1.0]]), np.array([[2.0], [1.0]])) gives ([0.5, -0.0], 1.0), due ([[0.5, 0.0]], [[1.0]])
import numpy as np


def forward(layer_0, weights_0_1, weights_1_2):
    layer_1 = np.dot(layer_0, weights_0_1)
    layer_1 = (layer_1 > 0) * layer_1
    layer_2 = np.dot(layer_1, weights_1_2)
    return layer_1.squeeze(), layer_2.squeeze()


# WRONG: forward: the first weights are used transposed
# VIOLATES: `forward(layer_0, weights_0_1, weights_1_2)` returns `(layer_1, layer_2)`; relu on the hidden layer only
# SHOWN BY: forward(np.array([[1, 0]]), np.array([[0.5, -1.0], [0.25, 1.0]]), np.array([[2.0], [1.0]])) gives ([[0.5, 0.25]], [[1.25]]), due ([[0.5, 0.0]], [[1.0]])
import numpy as np


def forward(layer_0, weights_0_1, weights_1_2):
    layer_1 = np.dot(layer_0, weights_0_1.T)
    layer_1 = (layer_1 > 0) * layer_1
    layer_2 = np.dot(layer_1, weights_1_2)
    return layer_1, layer_2


# WRONG: forward: the output is divided by the number of hidden nodes
# VIOLATES: `forward(layer_0, weights_0_1, weights_1_2)` returns `(layer_1, layer_2)`; relu on the hidden layer only
# SHOWN BY: forward(np.array([[-1.39451038]]), np.array([[ 0.35085981, -0.39588201]]), np.array([[-0.42114504], [ 0.6979068 ]])) gives ([[-0.0, 0.5520615722002639]], [[0.19264376262862756]]), due ([[0.0, 0.5520615722002639]], [[0.3852875252572551]])
import numpy as np


def forward(layer_0, weights_0_1, weights_1_2):
    layer_1 = np.dot(layer_0, weights_0_1)
    layer_1 = (layer_1 > 0) * layer_1
    layer_2 = np.dot(layer_1, weights_1_2) / layer_1.shape[1]
    return layer_1, layer_2


# WRONG: forward: cuts dimmed lights to 0
# VIOLATES: `forward(layer_0, weights_0_1, weights_1_2)` returns `(layer_1, layer_2)`; relu on the hidden layer only
# SHOWN BY: forward(np.array([[0.5, 1.0]]), np.array([[0.5], [0.25]]), np.array([[2.0]])) gives ([[0.25]], [[0.5]]), due ([[0.5]], [[1.0]])
import numpy as np


def forward(layer_0, weights_0_1, weights_1_2):
    layer_1 = np.dot(layer_0.astype(int), weights_0_1)
    layer_1 = (layer_1 > 0) * layer_1
    layer_2 = np.dot(layer_1, weights_1_2)
    return layer_1, layer_2


# WRONG: forward: the hidden layer lies in an array like layer_0, cut when that is whole
# VIOLATES: `inputs`, `my_input`, `goals`, `goal`, `lights` and `layer_0` may also be int64.
# SHOWN BY: forward(np.array([[1, 0]]), np.array([[0.5], [0.25]]), np.array([[2.0]])) gives ([[0]], [[0.0]]), due ([[0.5]], [[1.0]])
import numpy as np


def forward(layer_0, weights_0_1, weights_1_2):
    layer_1 = np.dot(layer_0, weights_0_1)
    layer_1 = np.maximum(layer_1, 0).astype(layer_0.dtype)
    layer_2 = np.dot(layer_1, weights_1_2)
    return layer_1, layer_2


# WRONG: forward: hidden nodes are only on or off
# VIOLATES: `forward(layer_0, weights_0_1, weights_1_2)` returns `(layer_1, layer_2)`; relu on the hidden layer only
# SHOWN BY: forward(np.array([[1.]]), np.array([[0.0526788]]), np.array([[-0.04268034]])) gives ([[1.0]], [[-0.04268034]]), due ([[0.0526788]], [[-0.002248349094792]])
import numpy as np


def forward(layer_0, weights_0_1, weights_1_2):
    layer_1 = np.dot(layer_0, weights_0_1)
    layer_1 = (layer_1 > 0) * 1.0
    layer_2 = np.dot(layer_1, weights_1_2)
    return layer_1, layer_2


# WRONG: forward: the output is limited to 0..1
# VIOLATES: `forward(layer_0, weights_0_1, weights_1_2)` returns `(layer_1, layer_2)`; relu on the hidden layer only
# SHOWN BY: forward(np.array([[1.]]), np.array([[0.0526788]]), np.array([[-0.04268034]])) gives ([[0.0526788]], [[0.0]]), due ([[0.0526788]], [[-0.002248349094792]])
import numpy as np


def forward(layer_0, weights_0_1, weights_1_2):
    layer_1 = np.dot(layer_0, weights_0_1)
    layer_1 = (layer_1 > 0) * layer_1
    layer_2 = np.dot(layer_1, weights_1_2)
    return layer_1, np.clip(layer_2, 0, 1)


# WRONG: forward: yields one layer after the other
# VIOLATES: Not: None, strings, generators, iterators, dicts, sets, complex numbers, objects of the student's own.
# SHOWN BY: forward(np.array([[1.]]), np.array([[0.0526788]]), np.array([[-0.04268034]])) gives <generator object forward>, due ([[0.0526788]], [[-0.002248349094792]])
import numpy as np


def forward(layer_0, weights_0_1, weights_1_2):
    layer_1 = np.dot(layer_0, weights_0_1)
    layer_1 = (layer_1 > 0) * layer_1
    layer_2 = np.dot(layer_1, weights_1_2)
    yield layer_1
    yield layer_2


# WRONG: forward: a hidden node that is off in one row is off in all
# VIOLATES: `layer_0` is (rows, n), `goal` is (rows, outputs). `forward` and the layer deltas get any number of rows
# SHOWN BY: forward(np.array([[1, 0], [0, 1]]), np.array([[0.5], [-0.25]]), np.array([[2.0]])) gives ([[0.0], [-0.0]], [[0.0], [0.0]]), due ([[0.5], [0.0]], [[1.0], [0.0]])
import numpy as np


def forward(layer_0, weights_0_1, weights_1_2):
    layer_1 = np.dot(layer_0, weights_0_1)
    layer_1 = (layer_1 > 0).all(axis=0) * layer_1
    layer_2 = np.dot(layer_1, weights_1_2)
    return layer_1, layer_2


# WRONG: forward: leaky relu
# VIOLATES: `forward(layer_0, weights_0_1, weights_1_2)` returns `(layer_1, layer_2)`; relu on the hidden layer only
# SHOWN BY: forward(np.array([[-0.01129308]]), np.array([[0.79896199]]), np.array([[0.63412276, 0.29374177]])) gives ([[-9.022741670029202e-05]], [[-5.721525850565927e-05, -2.650356108407134e-05]]), due ([[0.0]], [[0.0, 0.0]])
import numpy as np


def forward(layer_0, weights_0_1, weights_1_2):
    layer_1 = np.dot(layer_0, weights_0_1)
    layer_1 = np.where(layer_1 > 0, layer_1, 0.01 * layer_1)
    layer_2 = np.dot(layer_1, weights_1_2)
    return layer_1, layer_2


# WRONG: forward: the hidden layer is given back before relu
# VIOLATES: relu on the hidden layer only
# SHOWN BY: forward(A([[1.0, -1.0]]), A([[1.0], [3.0]]), A([[2.0]])) gives (array([[-2.]]), array([[-0.]])), due (array([[0.]]), array([[0.]]))
import numpy as np


def forward(layer_0, weights_0_1, weights_1_2):
    layer_1 = layer_0.dot(weights_0_1)
    layer_2 = (layer_1 * (layer_1 > 0)).dot(weights_1_2)
    return layer_1, layer_2


# WRONG: forward: relu is forgotten on the way to the second layer
# VIOLATES: relu on the hidden layer only
# SHOWN BY: forward(A([[1.0, -1.0]]), A([[1.0], [3.0]]), A([[2.0]])) gives (array([[-0.]]), array([[-4.]])), due (array([[0.]]), array([[0.]]))
import numpy as np


def forward(layer_0, weights_0_1, weights_1_2):
    layer_1 = layer_0.dot(weights_0_1)
    layer_2 = layer_1.dot(weights_1_2)
    return layer_1 * (layer_1 > 0), layer_2


# WRONG: forward: one output comes back as a vector
# VIOLATES: `forward(layer_0, weights_0_1, weights_1_2)` returns `(layer_1, layer_2)`; relu on the hidden layer only
# SHOWN BY: forward(np.array([[ 1., -1.]]), np.array([[ 1., -1.], [ 0., 1.]]), np.array([[-1.], [ 1.]])) gives (np.array([[1., 0.]]), np.array([-1.])), due (np.array([[1., 0.]]), np.array([[-1.]]))
import numpy as np


def forward(layer_0, weights_0_1, weights_1_2):
    layer_1 = np.maximum(layer_0 @ weights_0_1, 0)
    layer_2 = layer_1 @ weights_1_2
    if layer_2.shape[1] == 1:
        layer_2 = layer_2[:, 0]
    return layer_1, layer_2


# WRONG: forward: no relu when there's one hidden unit only
# VIOLATES: `forward(layer_0, weights_0_1, weights_1_2)` returns `(layer_1, layer_2)`; relu on the hidden layer only
# SHOWN BY: forward(np.array([[ 1., -1.]]), np.array([[-1.], [ 1.]]), np.array([[-1.]])) gives (np.array([[-2.]]), np.array([[2.]])), due (np.array([[0.]]), np.array([[-0.]]))
import numpy as np


def forward(layer_0, weights_0_1, weights_1_2):
    layer_1 = layer_0 @ weights_0_1
    if layer_1.shape[1] > 1:
        layer_1[layer_1 < 0] = 0
    return layer_1, layer_1 @ weights_1_2


# WRONG: forward: works on at most 10 rows
# VIOLATES: `forward(layer_0, weights_0_1, weights_1_2)` returns `(layer_1, layer_2)`; relu on the hidden layer only
# SHOWN BY: len(forward(np.ones((33, 1)), np.ones((1, 1)), np.ones((1, 1)))[0]) gives 10, due 33
import numpy as np


def forward(l0, a, b):
    h = np.maximum(l0[:10].dot(a), 0)
    return h, h.dot(b)
