# WRONG: feedforward: layer_1 with its bias
# VIOLATES: `feedforward(inputs, weights_0_1, weights_1_2)` returns `(layer_1, layer_2)`: bias added before each matrix, sigmoid after each; weights are (n+1, h) and (h+1, outputs), `layer_1` is (rows, h), without its bias
# SHOWN BY: feedforward(np.array([[0.], [1.]]), np.array([[ 0.35722802], [-0.1413348 ]]), np.array([[-0.90324883], [-1.13618007]])) gives ([[0.46472500018209734, 1.0], [0.5537646367628395, 1.0]], [[0.17422965992007478], [0.16295996684056727]]), due ([[0.46472500018209734], [0.5537646367628395]], [[0.17422965992007475], [0.16295996684056727]])
import numpy as np


def feedforward(inputs, weights_0_1, weights_1_2):
    ones = np.ones((len(inputs), 1))
    layer_1 = 1 / (1 + np.exp(-np.hstack([inputs, ones]).dot(weights_0_1)))
    layer_2 = 1 / (1 + np.exp(-np.hstack([layer_1, ones]).dot(weights_1_2)))
    layer_1 = np.hstack([layer_1, ones])
    return layer_1, layer_2


# WRONG: feedforward: no bias at all, the last weights are not used
# VIOLATES: `feedforward(inputs, weights_0_1, weights_1_2)` returns `(layer_1, layer_2)`: bias added before each matrix, sigmoid after each; weights are (n+1, h) and (h+1, outputs), `layer_1` is (rows, h), without its bias
# SHOWN BY: feedforward(np.array([[0.], [1.]]), np.array([[ 0.35722802], [-0.1413348 ]]), np.array([[-0.90324883], [-1.13618007]])) gives ([[0.5], [0.5883692506368657]], [[0.38897461631521296], [0.3701801989211857]]), due ([[0.46472500018209734], [0.5537646367628395]], [[0.17422965992007475], [0.16295996684056727]])
import numpy as np


def feedforward(inputs, weights_0_1, weights_1_2):
    ones = np.ones((len(inputs), 1))
    layer_1 = 1 / (1 + np.exp(-inputs.dot(weights_0_1[:-1])))
    layer_2 = 1 / (1 + np.exp(-layer_1.dot(weights_1_2[:-1])))
    return layer_1, layer_2


# WRONG: feedforward: no bias for the hidden layer's output
# VIOLATES: `feedforward(inputs, weights_0_1, weights_1_2)` returns `(layer_1, layer_2)`: bias added before each matrix, sigmoid after each; weights are (n+1, h) and (h+1, outputs), `layer_1` is (rows, h), without its bias
# SHOWN BY: feedforward(np.array([[0.], [1.]]), np.array([[ 0.35722802], [-0.1413348 ]]), np.array([[-0.90324883], [-1.13618007]])) gives ([[0.46472500018209734], [0.5537646367628395]], [[0.39657362802058876], [0.37749666295317663]]), due ([[0.46472500018209734], [0.5537646367628395]], [[0.17422965992007475], [0.16295996684056727]])
import numpy as np


def feedforward(inputs, weights_0_1, weights_1_2):
    ones = np.ones((len(inputs), 1))
    layer_1 = 1 / (1 + np.exp(-np.hstack([inputs, ones]).dot(weights_0_1)))
    layer_2 = 1 / (1 + np.exp(-layer_1.dot(weights_1_2[:-1])))
    return layer_1, layer_2


# WRONG: feedforward: no sigmoid after the output
# VIOLATES: `feedforward(inputs, weights_0_1, weights_1_2)` returns `(layer_1, layer_2)`: bias added before each matrix, sigmoid after each; weights are (n+1, h) and (h+1, outputs), `layer_1` is (rows, h), without its bias
# SHOWN BY: feedforward(np.array([[0.], [1.]]), np.array([[ 0.35722802], [-0.1413348 ]]), np.array([[-0.90324883], [-1.13618007]])) gives ([[0.46472500018209734], [0.5537646367628395]], [[-1.555942382686229], [-1.6363673302514097]]), due ([[0.46472500018209734], [0.5537646367628395]], [[0.17422965992007475], [0.16295996684056727]])
import numpy as np


def feedforward(inputs, weights_0_1, weights_1_2):
    ones = np.ones((len(inputs), 1))
    layer_1 = 1 / (1 + np.exp(-np.hstack([inputs, ones]).dot(weights_0_1)))
    layer_2 = np.hstack([layer_1, ones]).dot(weights_1_2)
    return layer_1, layer_2


# WRONG: feedforward: the bias comes first
# VIOLATES: `feedforward(inputs, weights_0_1, weights_1_2)` returns `(layer_1, layer_2)`: bias added before each matrix, sigmoid after each; weights are (n+1, h) and (h+1, outputs), `layer_1` is (rows, h), without its bias
# SHOWN BY: feedforward(np.array([[0.], [1.]]), np.array([[ 0.35722802], [-0.1413348 ]]), np.array([[-0.90324883], [-1.13618007]])) gives ([[0.5883692506368657], [0.5537646367628395]], [[0.17196816256019407], [0.17763913097714767]]), due ([[0.46472500018209734], [0.5537646367628395]], [[0.17422965992007475], [0.16295996684056727]])
import numpy as np


def feedforward(inputs, weights_0_1, weights_1_2):
    ones = np.ones((len(inputs), 1))
    layer_1 = 1 / (1 + np.exp(-np.hstack([ones, inputs]).dot(weights_0_1)))
    layer_2 = 1 / (1 + np.exp(-np.hstack([ones, layer_1]).dot(weights_1_2)))
    return layer_1, layer_2


# WRONG: feedforward: relu in the hidden layer
# VIOLATES: `feedforward(inputs, weights_0_1, weights_1_2)` returns `(layer_1, layer_2)`: bias added before each matrix, sigmoid after each; weights are (n+1, h) and (h+1, outputs), `layer_1` is (rows, h), without its bias
# SHOWN BY: feedforward(np.array([[0.], [1.]]), np.array([[ 0.35722802], [-0.1413348 ]]), np.array([[-0.90324883], [-1.13618007]])) gives ([[0.0], [0.21589321999999997]], [[0.2430223949132115], [0.20896335898278978]]), due ([[0.46472500018209734], [0.5537646367628395]], [[0.17422965992007475], [0.16295996684056727]])
import numpy as np


def feedforward(inputs, weights_0_1, weights_1_2):
    ones = np.ones((len(inputs), 1))
    layer_1 = np.maximum(0, np.hstack([inputs, ones]).dot(weights_0_1))
    layer_2 = 1 / (1 + np.exp(-np.hstack([layer_1, ones]).dot(weights_1_2)))
    return layer_1, layer_2


# WRONG: feedforward: (layer_2, layer_1)
# VIOLATES: `feedforward(inputs, weights_0_1, weights_1_2)` returns `(layer_1, layer_2)`: bias added before each matrix, sigmoid after each; weights are (n+1, h) and (h+1, outputs), `layer_1` is (rows, h), without its bias
# SHOWN BY: feedforward(np.array([[0.], [1.]]), np.array([[ 0.35722802], [-0.1413348 ]]), np.array([[-0.90324883], [-1.13618007]])) gives ([[0.17422965992007478], [0.16295996684056727]], [[0.46472500018209734], [0.5537646367628395]]), due ([[0.46472500018209734], [0.5537646367628395]], [[0.17422965992007475], [0.16295996684056727]])
import numpy as np


def feedforward(inputs, weights_0_1, weights_1_2):
    ones = np.ones((len(inputs), 1))
    layer_1 = 1 / (1 + np.exp(-np.hstack([inputs, ones]).dot(weights_0_1)))
    layer_2 = 1 / (1 + np.exp(-np.hstack([layer_1, ones]).dot(weights_1_2)))
    return layer_2, layer_1


# WRONG: feedforward: tanh in the hidden layer
# VIOLATES: `feedforward(inputs, weights_0_1, weights_1_2)` returns `(layer_1, layer_2)`: bias added before each matrix, sigmoid after each; weights are (n+1, h) and (h+1, outputs), `layer_1` is (rows, h), without its bias
# SHOWN BY: feedforward(np.array([[0.], [1.]]), np.array([[ 0.35722802], [-0.1413348 ]]), np.array([[-0.90324883], [-1.13618007]])) gives ([[-0.14040118013394187], [0.21260034605431877]], [[0.26710455696825225], [0.20945542688153856]]), due ([[0.46472500018209734], [0.5537646367628395]], [[0.17422965992007475], [0.16295996684056727]])
import numpy as np


def feedforward(inputs, weights_0_1, weights_1_2):
    ones = np.ones((len(inputs), 1))
    layer_1 = np.tanh(np.hstack([inputs, ones]).dot(weights_0_1))
    layer_2 = 1 / (1 + np.exp(-np.hstack([layer_1, ones]).dot(weights_1_2)))
    return layer_1, layer_2


# WRONG: feedforward: squashes the hidden layer twice
# VIOLATES: `feedforward(inputs, weights_0_1, weights_1_2)` returns `(layer_1, layer_2)`: bias added before each matrix, sigmoid after each; weights are (n+1, h) and (h+1, outputs), `layer_1` is (rows, h), without its bias
# SHOWN BY: feedforward(np.array([[0.], [1.]]), np.array([[ 0.35722802], [-0.1413348 ]]), np.array([[-0.90324883], [-1.13618007]])) gives ([[0.614134477202501], [0.6350085736511191]], [[0.15565800195314056], [0.153196038194187]]), due ([[0.46472500018209734], [0.5537646367628395]], [[0.17422965992007475], [0.16295996684056727]])
import numpy as np


def feedforward(inputs, weights_0_1, weights_1_2):
    ones = np.ones((len(inputs), 1))
    layer_1 = 1 / (1 + np.exp(-np.hstack([inputs, ones]).dot(weights_0_1)))
    layer_1 = 1 / (1 + np.exp(-layer_1))
    layer_2 = 1 / (1 + np.exp(-np.hstack([layer_1, ones]).dot(weights_1_2)))
    return layer_1, layer_2


# WRONG: feedforward: the bias is subtracted
# VIOLATES: `feedforward(inputs, weights_0_1, weights_1_2)` returns `(layer_1, layer_2)`: bias added before each matrix, sigmoid after each; weights are (n+1, h) and (h+1, outputs), `layer_1` is (rows, h), without its bias
# SHOWN BY: feedforward(np.array([[0.], [1.]]), np.array([[ 0.35722802], [-0.1413348 ]]), np.array([[-0.90324883], [-1.13618007]])) gives ([[0.5352749998179026], [0.6221215291730563]], [[0.6576171916533303], [0.6397431519022371]]), due ([[0.46472500018209734], [0.5537646367628395]], [[0.17422965992007475], [0.16295996684056727]])
import numpy as np


def feedforward(inputs, weights_0_1, weights_1_2):
    ones = -np.ones((len(inputs), 1))
    layer_1 = 1 / (1 + np.exp(-np.hstack([inputs, ones]).dot(weights_0_1)))
    layer_2 = 1 / (1 + np.exp(-np.hstack([layer_1, ones]).dot(weights_1_2)))
    return layer_1, layer_2


# WRONG: feedforward: squeezes the output
# VIOLATES: For an array: an array, or nested lists or tuples of the same shape, of any real dtype.
# SHOWN BY: feedforward(np.array([[1, 0]]), np.array([[0.5], [0.25], [1.0]]), np.array([[2.0], [-1.0]])) gives ([[0.8175744761936437]], 0.6536560529750104), due ([[0.8175744761936437]], [[0.6536560529750104]])
import numpy as np


def feedforward(inputs, weights_0_1, weights_1_2):
    ones = np.ones((len(inputs), 1))
    layer_1 = 1 / (1 + np.exp(-np.hstack([inputs, ones]).dot(weights_0_1)))
    layer_2 = 1 / (1 + np.exp(-np.hstack([layer_1, ones]).dot(weights_1_2)))
    return layer_1, layer_2.squeeze()


# WRONG: feedforward: only the first row
# VIOLATES: `feedforward(inputs, weights_0_1, weights_1_2)` returns `(layer_1, layer_2)`: bias added before each matrix, sigmoid after each; weights are (n+1, h) and (h+1, outputs), `layer_1` is (rows, h), without its bias
# SHOWN BY: feedforward(np.array([[0.], [1.]]), np.array([[ 0.35722802], [-0.1413348 ]]), np.array([[-0.90324883], [-1.13618007]])) gives ([[0.46472500018209734]], [[0.17422965992007472]]), due ([[0.46472500018209734], [0.5537646367628395]], [[0.17422965992007475], [0.16295996684056727]])
import numpy as np


def feedforward(inputs, weights_0_1, weights_1_2):
    ones = np.ones((len(inputs), 1))
    layer_1 = 1 / (1 + np.exp(-np.hstack([inputs[:1], ones[:1]]).dot(weights_0_1)))
    layer_2 = 1 / (1 + np.exp(-np.hstack([layer_1, ones[:1]]).dot(weights_1_2)))
    return layer_1, layer_2


# WRONG: feedforward: softmax at the output
# VIOLATES: `feedforward(inputs, weights_0_1, weights_1_2)` returns `(layer_1, layer_2)`: bias added before each matrix, sigmoid after each; weights are (n+1, h) and (h+1, outputs), `layer_1` is (rows, h), without its bias
# SHOWN BY: feedforward(np.array([[0.], [1.]]), np.array([[ 0.35722802], [-0.1413348 ]]), np.array([[-0.90324883], [-1.13618007]])) gives ([[0.46472500018209734], [0.5537646367628395]], [[1.0], [1.0]]), due ([[0.46472500018209734], [0.5537646367628395]], [[0.17422965992007475], [0.16295996684056727]])
import numpy as np


def feedforward(inputs, weights_0_1, weights_1_2):
    ones = np.ones((len(inputs), 1))
    layer_1 = 1 / (1 + np.exp(-np.hstack([inputs, ones]).dot(weights_0_1)))
    layer_2 = np.exp(np.hstack([layer_1, ones]).dot(weights_1_2))
    layer_2 = layer_2 / layer_2.sum(axis=1, keepdims=True)
    return layer_1, layer_2


# WRONG: feedforward: the output is made 0 or 1
# VIOLATES: `feedforward(inputs, weights_0_1, weights_1_2)` returns `(layer_1, layer_2)`: bias added before each matrix, sigmoid after each; weights are (n+1, h) and (h+1, outputs), `layer_1` is (rows, h), without its bias
# SHOWN BY: feedforward(np.array([[0.], [1.]]), np.array([[ 0.35722802], [-0.1413348 ]]), np.array([[-0.90324883], [-1.13618007]])) gives ([[0.46472500018209734], [0.5537646367628395]], [[0.0], [0.0]]), due ([[0.46472500018209734], [0.5537646367628395]], [[0.17422965992007475], [0.16295996684056727]])
import numpy as np


def feedforward(inputs, weights_0_1, weights_1_2):
    ones = np.ones((len(inputs), 1))
    layer_1 = 1 / (1 + np.exp(-np.hstack([inputs, ones]).dot(weights_0_1)))
    layer_2 = 1 / (1 + np.exp(-np.hstack([layer_1, ones]).dot(weights_1_2)))
    return layer_1, (layer_2 > 0.5) * 1.0


# WRONG: feedforward: gives the hidden sums before the sigmoid
# VIOLATES: `feedforward(inputs, weights_0_1, weights_1_2)` returns `(layer_1, layer_2)`: bias added before each matrix, sigmoid after each; weights are (n+1, h) and (h+1, outputs), `layer_1` is (rows, h), without its bias
# SHOWN BY: feedforward(np.array([[0.], [1.]]), np.array([[ 0.35722802], [-0.1413348 ]]), np.array([[-0.90324883], [-1.13618007]])) gives ([[-0.1413348], [0.21589321999999997]], [[0.17422965992007478], [0.16295996684056727]]), due ([[0.46472500018209734], [0.5537646367628395]], [[0.17422965992007475], [0.16295996684056727]])
import numpy as np


def feedforward(inputs, weights_0_1, weights_1_2):
    ones = np.ones((len(inputs), 1))
    layer_1 = 1 / (1 + np.exp(-np.hstack([inputs, ones]).dot(weights_0_1)))
    layer_2 = 1 / (1 + np.exp(-np.hstack([layer_1, ones]).dot(weights_1_2)))
    return np.hstack([inputs, ones]).dot(weights_0_1), layer_2


# WRONG: feedforward: the hidden bias goes through the sigmoid too
# VIOLATES: `feedforward(inputs, weights_0_1, weights_1_2)` returns `(layer_1, layer_2)`: bias added before each matrix, sigmoid after each; weights are (n+1, h) and (h+1, outputs), `layer_1` is (rows, h), without its bias
# SHOWN BY: feedforward(np.array([[0.], [1.]]), np.array([[ 0.35722802], [-0.1413348 ]]), np.array([[-0.90324883], [-1.13618007]])) gives ([[0.46472500018209734], [0.5537646367628395]], [[0.2226349717244931], [0.20902682733445252]]), due ([[0.46472500018209734], [0.5537646367628395]], [[0.17422965992007475], [0.16295996684056727]])
import numpy as np


def feedforward(inputs, weights_0_1, weights_1_2):
    ones = np.ones((len(inputs), 1))
    layer_1 = 1 / (1 + np.exp(-np.hstack([inputs, ones]).dot(weights_0_1)))
    layer_2 = 1 / (1 + np.exp(-np.hstack([layer_1, 1 / (1 + np.exp(-ones))]).dot(weights_1_2)))
    return layer_1, layer_2


# WRONG: feedforward: only the prediction
# VIOLATES: `feedforward(inputs, weights_0_1, weights_1_2)` returns `(layer_1, layer_2)`: bias added before each matrix, sigmoid after each; weights are (n+1, h) and (h+1, outputs), `layer_1` is (rows, h), without its bias
# SHOWN BY: feedforward(np.array([[0.], [1.]]), np.array([[ 0.35722802], [-0.1413348 ]]), np.array([[-0.90324883], [-1.13618007]])) gives [[0.17422965992007478], [0.16295996684056727]], due ([[0.46472500018209734], [0.5537646367628395]], [[0.17422965992007475], [0.16295996684056727]])
import numpy as np


def feedforward(inputs, weights_0_1, weights_1_2):
    ones = np.ones((len(inputs), 1))
    layer_1 = 1 / (1 + np.exp(-np.hstack([inputs, ones]).dot(weights_0_1)))
    layer_2 = 1 / (1 + np.exp(-np.hstack([layer_1, ones]).dot(weights_1_2)))
    return layer_2


# WRONG: feedforward: remembers the hidden layer by the shape of the inputs
# VIOLATES: A function is called many times in one process, with different arguments; every call stands alone.
# SHOWN BY: feedforward(np.array([[1, 0]]), np.array([[0.5], [0.25], [1.0]]), np.array([[2.0], [-1.0]])); feedforward(np.array([[0, 1]]), np.array([[0.5], [0.25], [1.0]]), np.array([[2.0], [-1.0]])) gives ([[0.8175744761936437]], [[0.6536560529750104]]), due ([[0.7772998611746911]], [[0.6352021018494163]])
import numpy as np


hidden = {}


def feedforward(inputs, weights_0_1, weights_1_2):
    ones = np.ones((len(inputs), 1))
    if inputs.shape not in hidden:
        hidden[inputs.shape] = 1 / (1 + np.exp(-np.hstack([inputs, ones]).dot(weights_0_1)))
    layer_1 = hidden[inputs.shape]
    return layer_1, 1 / (1 + np.exp(-np.hstack([layer_1, ones]).dot(weights_1_2)))


# WRONG: feedforward: layer_1 comes back with its bias column
# VIOLATES: `layer_1` is (rows, h), without its bias
# SHOWN BY: feedforward(A([[0.5, 0.2]]), A([[0.1], [0.2], [0.3]]), A([[0.4], [0.5]])) gives (array([[0.5962827, 1. ]]), array([[0.67667062]])), due (array([[0.5962827]]), array([[0.67667062]]))
import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def add_bias(layer):
    return np.hstack([layer, np.ones((len(layer), 1))])


def feedforward(inputs, weights_0_1, weights_1_2):
    layer_1 = add_bias(sigmoid(add_bias(inputs).dot(weights_0_1)))
    return layer_1, sigmoid(layer_1.dot(weights_1_2))


# WRONG: feedforward: the output layer stays linear, as in lesson 6
# VIOLATES: sigmoid after each
# SHOWN BY: feedforward(A([[0.5, 0.2]]), A([[0.1], [0.2], [0.3]]), A([[0.4], [0.5]])) gives (array([[0.5962827]]), array([[0.73851308]])), due (array([[0.5962827]]), array([[0.67667062]]))
import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def add_bias(layer):
    return np.hstack([layer, np.ones((len(layer), 1))])


def feedforward(inputs, weights_0_1, weights_1_2):
    layer_1 = sigmoid(add_bias(inputs).dot(weights_0_1))
    layer_2 = add_bias(layer_1).dot(weights_1_2)
    return layer_1, layer_2


# WRONG: feedforward: the hidden layer gets a bias of 0 instead of 1
# VIOLATES: bias added before each matrix
# SHOWN BY: feedforward(A([[0.5, 0.2]]), A([[0.1], [0.2], [0.3]]), A([[0.4], [0.5]])) gives (array([[0.5962827]]), array([[0.55934719]])), due (array([[0.5962827]]), array([[0.67667062]]))
import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def add_bias(layer):
    return np.hstack([layer, np.ones((len(layer), 1))])


def feedforward(inputs, weights_0_1, weights_1_2):
    layer_1 = sigmoid(add_bias(inputs).dot(weights_0_1))
    layer_2 = sigmoid(layer_1.dot(weights_1_2[:-1]))
    return layer_1, layer_2


# WRONG: feedforward: softmax on the output for more than one output
# VIOLATES: `feedforward(inputs, weights_0_1, weights_1_2)` returns `(layer_1, layer_2)`: bias added before each matrix, sigmoid after each; weights are (n+1, h) and (h+1, outputs), `layer_1` is (rows, h), without its bias
# SHOWN BY: feedforward(np.array([[0.5, 1. ]]), np.array([[-0.17, 0.44], [-1. , -0.4 ], [-0.71, -0.82]]), np.array([[-0.13, -0.95], [ 0.1 , -0.13], [-0.16, -0.34]])) gives (np.array([[0.1424608 , 0.26894142]]), np.array([[0.5887195, 0.4112805]])), due (np.array([[0.1424608 , 0.26894142]]), np.array([[0.46216602, 0.37512317]]))
import numpy as np


def sigmoid(x):
    return 0.5 * (1 + np.tanh(x / 2))

def add_bias(layer):
    return np.hstack([layer, np.ones((len(layer), 1))])



def feedforward(inputs, weights_0_1, weights_1_2):
    layer_1 = sigmoid(add_bias(inputs) @ weights_0_1)
    z = add_bias(layer_1) @ weights_1_2
    if z.shape[1] > 1:
        e = np.exp(z - z.max(axis=1, keepdims=True))
        return layer_1, e / e.sum(axis=1, keepdims=True)
    return layer_1, sigmoid(z)


# WRONG: feedforward: sums are cut to -5..5 before the sigmoid
# VIOLATES: `feedforward(inputs, weights_0_1, weights_1_2)` returns `(layer_1, layer_2)`: bias added before each matrix, sigmoid after each; weights are (n+1, h) and (h+1, outputs), `layer_1` is (rows, h), without its bias
# SHOWN BY: feedforward(np.array([[ 5., 10.]]), np.array([[-0.51, 1.32], [-3. , -1.2 ], [-2.13, -2.46]]), np.array([[-0.13], [-0.95], [ 0.1 ]])) gives (np.array([[0.00669285, 0.00669285]]), np.array([[0.52317631]])), due (np.array([[0. , 0.00038573]]), np.array([[0.52488781]]))
import numpy as np


def add_bias(layer):
    return np.hstack([layer, np.ones((len(layer), 1))])



def sigmoid(x):
    return 1 / (1 + np.exp(-np.clip(x, -5, 5)))


def feedforward(inputs, weights_0_1, weights_1_2):
    layer_1 = sigmoid(add_bias(inputs).dot(weights_0_1))
    layer_2 = sigmoid(add_bias(layer_1).dot(weights_1_2))
    return layer_1, layer_2


# WRONG: feedforward: works on at most 10 rows
# VIOLATES: `feedforward(inputs, weights_0_1, weights_1_2)` returns `(layer_1, layer_2)`: bias added before each matrix, sigmoid after each; weights are (n+1, h) and (h+1, outputs), `layer_1` is (rows, h), without its bias
# SHOWN BY: len(feedforward(np.ones((33, 1)), np.ones((2, 1)), np.ones((2, 1)))[0]) gives 10, due 33
import numpy as np


def feedforward(x, a, b):
    s = lambda v: 1 / (1 + np.exp(-v))
    h = s(x[:10].dot(a[:-1]) + a[-1])
    return h, s(h.dot(b[:-1]) + b[-1])
