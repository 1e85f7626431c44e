# WRONG: sigmoid: the plain formula, which warns of overflow at -1000
# VIOLATES: `sigmoid(x)` returns `1 / (1 + exp(-x))`, elementwise; finite and without a warning (NumPy's default settings) for x from -1000 to 1000
# SHOWN BY: sigmoid(np.array([-1000.0, 0.0])) warns RuntimeWarning: overflow encountered in exp, due no warning and [0.0, 0.5]
import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def sigmoid2deriv(output):
    return output * (1 - output)


# WRONG: sigmoid: both branches of np.where are computed, and warn
# VIOLATES: `sigmoid(x)` returns `1 / (1 + exp(-x))`, elementwise; finite and without a warning (NumPy's default settings) for x from -1000 to 1000
# SHOWN BY: sigmoid(np.array([-1000.0, 1000.0])) warns RuntimeWarning: overflow encountered in exp, due no warning and [0.0, 1.0]
import numpy as np


def sigmoid(x):
    return np.where(x >= 0, 1 / (1 + np.exp(-x)), np.exp(x) / (1 + np.exp(x)))


def sigmoid2deriv(output):
    return output * (1 - output)


# WRONG: sigmoid: the sign of x is lost
# VIOLATES: `sigmoid(x)` returns `1 / (1 + exp(-x))`, elementwise; finite and without a warning (NumPy's default settings) for x from -1000 to 1000
# SHOWN BY: sigmoid(np.array([-0.5072303])) gives [0.6241569680288463], due [0.37584303197115365]
import numpy as np


def sigmoid(x):
    small = np.exp(-np.abs(x))
    return 1 / (1 + small)


def sigmoid2deriv(output):
    return output * (1 - output)


# WRONG: sigmoid: turned round, 1 for very negative x
# VIOLATES: `sigmoid(x)` returns `1 / (1 + exp(-x))`, elementwise; finite and without a warning (NumPy's default settings) for x from -1000 to 1000
# SHOWN BY: sigmoid(np.array([0.7874895])) gives [0.3127079764761862], due [0.6872920235238138]
import numpy as np


def sigmoid(x):
    small = np.exp(-np.abs(x))
    return np.where(x < 0, 1 / (1 + small), small / (1 + small))


def sigmoid2deriv(output):
    return output * (1 - output)


# WRONG: sigmoid: tanh
# VIOLATES: `sigmoid(x)` returns `1 / (1 + exp(-x))`, elementwise; finite and without a warning (NumPy's default settings) for x from -1000 to 1000
# SHOWN BY: sigmoid(np.array([0.7874895])) gives [0.656984492190908], due [0.6872920235238138]
import numpy as np


def sigmoid(x):
    small = np.exp(-np.abs(x))
    return np.tanh(x)


def sigmoid2deriv(output):
    return output * (1 - output)


# WRONG: sigmoid: tanh(x) instead of tanh(x / 2) in the half formula
# VIOLATES: `sigmoid(x)` returns `1 / (1 + exp(-x))`, elementwise; finite and without a warning (NumPy's default settings) for x from -1000 to 1000
# SHOWN BY: sigmoid(np.array([0.7874895])) gives [0.828492246095454], due [0.6872920235238138]
import numpy as np


def sigmoid(x):
    small = np.exp(-np.abs(x))
    return 0.5 * (1 + np.tanh(x))


def sigmoid2deriv(output):
    return output * (1 - output)


# WRONG: sigmoid: x is clipped to -10..10
# VIOLATES: `sigmoid(x)` returns `1 / (1 + exp(-x))`, elementwise; finite and without a warning (NumPy's default settings) for x from -1000 to 1000
# SHOWN BY: sigmoid(np.array([-12.0])) gives [4.5397868702434395e-05], due [6.144174602214718e-06]
import numpy as np


def sigmoid(x):
    x = np.clip(x, -10, 10)
    small = np.exp(-np.abs(x))
    return np.where(x >= 0, 1 / (1 + small), small / (1 + small))


def sigmoid2deriv(output):
    return output * (1 - output)


# WRONG: sigmoid: the results are kept away from 0 and 1 by 1e-7
# VIOLATES: `sigmoid(x)` returns `1 / (1 + exp(-x))`, elementwise; finite and without a warning (NumPy's default settings) for x from -1000 to 1000
# SHOWN BY: sigmoid(np.array([-1000.0])) gives [1e-07], due [0.0]
import numpy as np


def sigmoid(x):
    small = np.exp(-np.abs(x))
    return np.clip(np.where(x >= 0, 1 / (1 + small), small / (1 + small)), 1e-7, 1 - 1e-7)


def sigmoid2deriv(output):
    return output * (1 - output)


# WRONG: sigmoid: the hard sigmoid, straight lines
# VIOLATES: `sigmoid(x)` returns `1 / (1 + exp(-x))`, elementwise; finite and without a warning (NumPy's default settings) for x from -1000 to 1000
# SHOWN BY: sigmoid(np.array([0.7874895])) gives [0.6574979], due [0.6872920235238138]
import numpy as np


def sigmoid(x):
    small = np.exp(-np.abs(x))
    return np.clip(0.2 * x + 0.5, 0, 1)


def sigmoid2deriv(output):
    return output * (1 - output)


# WRONG: sigmoid: 1 / 1 + exp, the parentheses are missing
# VIOLATES: `sigmoid(x)` returns `1 / (1 + exp(-x))`, elementwise; finite and without a warning (NumPy's default settings) for x from -1000 to 1000
# SHOWN BY: sigmoid(np.array([0.7874895])) gives [1.4549856040419349], due [0.6872920235238138]
import numpy as np


def sigmoid(x):
    small = np.exp(-np.abs(x))
    return 1 / 1 + np.exp(-np.clip(x, -500, 500))


def sigmoid2deriv(output):
    return output * (1 - output)


# WRONG: sigmoid: only vectors, math.exp breaks on a row of a matrix
# VIOLATES: `relu`, `relu2deriv`, `sigmoid` and `sigmoid2deriv` get arrays of one or two dimensions.
# SHOWN BY: sigmoid(np.array([[0.5, 1.0]])) raises ValueError: The truth value of an array with more than one element is ambiguous. Use a.any(), due [[0.6224593312018546, 0.7310585786300049]]
import numpy as np


def sigmoid(x):
    import math
    return np.array([1 / (1 + math.exp(-v)) if v >= 0 else math.exp(v) / (1 + math.exp(v)) for v in x])


def sigmoid2deriv(output):
    return output * (1 - output)


# WRONG: sigmoid: only 0 or 1
# VIOLATES: `sigmoid(x)` returns `1 / (1 + exp(-x))`, elementwise; finite and without a warning (NumPy's default settings) for x from -1000 to 1000
# SHOWN BY: sigmoid(np.array([0.7874895])) gives [1.0], due [0.6872920235238138]
import numpy as np


def sigmoid(x):
    small = np.exp(-np.abs(x))
    return (x > 0) * 1.0


def sigmoid2deriv(output):
    return output * (1 - output)


# WRONG: sigmoid: softmax over the row
# VIOLATES: `sigmoid(x)` returns `1 / (1 + exp(-x))`, elementwise; finite and without a warning (NumPy's default settings) for x from -1000 to 1000
# SHOWN BY: sigmoid(np.array([0.5, 1.0])) gives [0.37754066879814546, 0.6224593312018546], due [0.6224593312018546, 0.7310585786300049]
import numpy as np


def sigmoid(x):
    e = np.exp(x - x.max())
    return e / e.sum()


def sigmoid2deriv(output):
    return output * (1 - output)


# WRONG: sigmoid: exp(x) / (1 + exp(x)) is not a number at 1000
# VIOLATES: `sigmoid(x)` returns `1 / (1 + exp(-x))`, elementwise; finite and without a warning (NumPy's default settings) for x from -1000 to 1000
# SHOWN BY: sigmoid(np.array([1000.0])) warns RuntimeWarning: overflow encountered in exp, due no warning and [1.0]
import numpy as np


def sigmoid(x):
    return np.exp(x) / (1 + np.exp(x))


def sigmoid2deriv(output):
    return output * (1 - output)


# WRONG: sigmoid: math.exp breaks at -1000
# VIOLATES: `sigmoid(x)` returns `1 / (1 + exp(-x))`, elementwise; finite and without a warning (NumPy's default settings) for x from -1000 to 1000
# SHOWN BY: sigmoid(np.array([-1000.0])) raises OverflowError: math range error, due [0.0]
import numpy as np


import math
sigmoid = np.vectorize(lambda v: 1 / (1 + math.exp(-v)))


def sigmoid2deriv(output):
    return output * (1 - output)


# WRONG: sigmoid: rounds to 6 decimals
# VIOLATES: abs(got - due) <= 1e-12 + 1e-6 * abs(due), every element, NaN never.
# SHOWN BY: sigmoid(np.array([0.5, -9.0])) gives [0.622459, 0.000123], due [0.6224593312018546, 0.00012339457598623172]
import numpy as np


def sigmoid(x):
    small = np.exp(-np.abs(x))
    return np.round(np.where(x >= 0, 1 / (1 + small), small / (1 + small)), 6)


def sigmoid2deriv(output):
    return output * (1 - output)


# WRONG: sigmoid: results in float16
# VIOLATES: abs(got - due) <= 1e-12 + 1e-6 * abs(due), every element, NaN never.
# SHOWN BY: sigmoid(np.array([0.7874895])) gives [0.6875], due [0.6872920235238138]
import numpy as np


def sigmoid(x):
    small = np.exp(-np.abs(x))
    return np.where(x >= 0, 1 / (1 + small), small / (1 + small)).astype(np.float16)


def sigmoid2deriv(output):
    return output * (1 - output)


# WRONG: sigmoid2deriv: takes its argument for the input and squashes it again
# VIOLATES: `sigmoid2deriv(output)` returns `output * (1 - output)`, from the sigmoid's *output*
# SHOWN BY: sigmoid2deriv(np.array([0.723754])) gives [0.21992094692349443], due [0.19993414748399999]
import numpy as np


def sigmoid(x):
    small = np.exp(-np.abs(x))
    return np.where(x >= 0, 1 / (1 + small), small / (1 + small))


def sigmoid2deriv(output):
    output = 1 / (1 + np.exp(-output))
    return output * (1 - output)


# WRONG: sigmoid2deriv: output * (1 + output)
# VIOLATES: `sigmoid2deriv(output)` returns `output * (1 - output)`, from the sigmoid's *output*
# SHOWN BY: sigmoid2deriv(np.array([0.723754])) gives [1.247573852516], due [0.19993414748399999]
import numpy as np


def sigmoid(x):
    small = np.exp(-np.abs(x))
    return np.where(x >= 0, 1 / (1 + small), small / (1 + small))


def sigmoid2deriv(output):
    return output * (1 + output)


# WRONG: sigmoid2deriv: the slope of tanh
# VIOLATES: `sigmoid2deriv(output)` returns `output * (1 - output)`, from the sigmoid's *output*
# SHOWN BY: sigmoid2deriv(np.array([0.723754])) gives [0.47618014748399995], due [0.19993414748399999]
import numpy as np


def sigmoid(x):
    small = np.exp(-np.abs(x))
    return np.where(x >= 0, 1 / (1 + small), small / (1 + small))


def sigmoid2deriv(output):
    return 1 - output ** 2


# WRONG: sigmoid2deriv: the slope of relu
# VIOLATES: `sigmoid2deriv(output)` returns `output * (1 - output)`, from the sigmoid's *output*
# SHOWN BY: sigmoid2deriv(np.array([0.723754])) gives [1.0], due [0.19993414748399999]
import numpy as np


def sigmoid(x):
    small = np.exp(-np.abs(x))
    return np.where(x >= 0, 1 / (1 + small), small / (1 + small))


def sigmoid2deriv(output):
    return (output > 0) * 1.0


# WRONG: sigmoid2deriv: 1 - output alone
# VIOLATES: `sigmoid2deriv(output)` returns `output * (1 - output)`, from the sigmoid's *output*
# SHOWN BY: sigmoid2deriv(np.array([0.723754])) gives [0.276246], due [0.19993414748399999]
import numpy as np


def sigmoid(x):
    small = np.exp(-np.abs(x))
    return np.where(x >= 0, 1 / (1 + small), small / (1 + small))


def sigmoid2deriv(output):
    return 1 - output


# WRONG: sigmoid2deriv: the square of the output
# VIOLATES: `sigmoid2deriv(output)` returns `output * (1 - output)`, from the sigmoid's *output*
# SHOWN BY: sigmoid2deriv(np.array([0.723754])) gives [0.523819852516], due [0.19993414748399999]
import numpy as np


def sigmoid(x):
    small = np.exp(-np.abs(x))
    return np.where(x >= 0, 1 / (1 + small), small / (1 + small))


def sigmoid2deriv(output):
    return output * output


# WRONG: sigmoid2deriv: one sum for the layer
# VIOLATES: `sigmoid2deriv(output)` returns `output * (1 - output)`, from the sigmoid's *output*
# SHOWN BY: sigmoid2deriv(np.array([0.5, 0.25])) gives 0.4375, due [0.25, 0.1875]
import numpy as np


def sigmoid(x):
    small = np.exp(-np.abs(x))
    return np.where(x >= 0, 1 / (1 + small), small / (1 + small))


def sigmoid2deriv(output):
    return np.sum(output * (1 - output))


# WRONG: sigmoid2deriv: scaled so that the top is 1
# VIOLATES: `sigmoid2deriv(output)` returns `output * (1 - output)`, from the sigmoid's *output*
# SHOWN BY: sigmoid2deriv(np.array([0.723754])) gives [0.7997365899359999], due [0.19993414748399999]
import numpy as np


def sigmoid(x):
    small = np.exp(-np.abs(x))
    return np.where(x >= 0, 1 / (1 + small), small / (1 + small))


def sigmoid2deriv(output):
    return 4 * output * (1 - output)


# WRONG: sigmoid2deriv: never less than 0.01, so that learning does not stop
# VIOLATES: `sigmoid2deriv(output)` returns `output * (1 - output)`, from the sigmoid's *output*
# SHOWN BY: sigmoid2deriv(np.array([1.0, 0.5])) gives [0.01, 0.25], due [0.0, 0.25]
import numpy as np


def sigmoid(x):
    small = np.exp(-np.abs(x))
    return np.where(x >= 0, 1 / (1 + small), small / (1 + small))


def sigmoid2deriv(output):
    return np.maximum(0.01, output * (1 - output))


# WRONG: sigmoid2deriv: the matrix product instead of elementwise
# VIOLATES: `sigmoid2deriv(output)` returns `output * (1 - output)`, from the sigmoid's *output*
# SHOWN BY: sigmoid2deriv(np.array([[0.5, 0.25], [0.75, 0.5]])) gives [[0.4375, 0.25], [0.75, 0.4375]], due [[0.25, 0.1875], [0.1875, 0.25]]
import numpy as np


def sigmoid(x):
    small = np.exp(-np.abs(x))
    return np.where(x >= 0, 1 / (1 + small), small / (1 + small))


def sigmoid2deriv(output):
    return output @ (1 - output.T) if output.ndim == 2 else output * (1 - output)


# WRONG: sigmoid: the formula as it stands: it overflows far out, with a warning
# VIOLATES: finite and without a warning
# SHOWN BY: sigmoid(A([-1000.0]),) gives array([0.]), due array([0.])
import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def sigmoid2deriv(output):
    return output * (1 - output)


# WRONG: sigmoid: clipped at 10 against the overflow
# VIOLATES: `1 / (1 + exp(-x))`, elementwise
# SHOWN BY: sigmoid(A([-15.0]),) gives array([4.53978687e-05]), due array([3.05902227e-07])
import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-np.clip(x, -10, 10)))


def sigmoid2deriv(output):
    return output * (1 - output)


# WRONG: sigmoid: the minus is forgotten: it falls
# VIOLATES: `1 / (1 + exp(-x))`, elementwise
# SHOWN BY: sigmoid(A([1.0]),) gives array([0.26894142]), due array([0.73105858])
import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(np.clip(x, -700, 700)))


def sigmoid2deriv(output):
    return output * (1 - output)


# WRONG: sigmoid2deriv: sigmoid is taken of the output once more
# VIOLATES: `output * (1 - output)`, from the sigmoid's *output*
# SHOWN BY: sigmoid2deriv(A([0.3]),) gives array([0.24445831]), due array([0.21])
import numpy as np


def sigmoid(x):
    return 0.5 * (1 + np.tanh(0.5 * x))


def sigmoid2deriv(output):
    return sigmoid(output) * (1 - sigmoid(output))


# WRONG: sigmoid2deriv: tanh's slope
# VIOLATES: `output * (1 - output)`, from the sigmoid's *output*
# SHOWN BY: sigmoid2deriv(A([0.3]),) gives array([0.91]), due array([0.21])
import numpy as np


def sigmoid(x):
    return 0.5 * (1 + np.tanh(0.5 * x))


def sigmoid2deriv(output):
    return 1 - output ** 2


# WRONG: sigmoid: x is cut to -25..25
# VIOLATES: `sigmoid(x)` returns `1 / (1 + exp(-x))`, elementwise; finite and without a warning (NumPy's default settings) for x from -1000 to 1000
# SHOWN BY: sigmoid(np.array([-40.])) gives np.array([0.]), due np.array([0.])
import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-np.clip(x, -25, 25)))


def sigmoid2deriv(output):
    return output * (1 - output)


# WRONG: sigmoid: the first element's sign chooses the form for all, so mixed signs overflow
# VIOLATES: `sigmoid(x)` returns `1 / (1 + exp(-x))`, elementwise; finite and without a warning (NumPy's default settings) for x from -1000 to 1000
# SHOWN BY: sigmoid(np.array([ 1., -1000.])) gives np.array([0.73105858, 0. ]) and warns, due np.array([0.73105858, 0. ])
import numpy as np


def sigmoid(x):
    if x.flat[0] >= 0:
        return 1 / (1 + np.exp(-x))
    e = np.exp(x)
    return e / (1 + e)


def sigmoid2deriv(output):
    return output * (1 - output)


# WRONG: sigmoid: the derivative never falls below 0.001
# VIOLATES: `sigmoid(x)` returns `1 / (1 + exp(-x))`, elementwise; finite and without a warning (NumPy's default settings) for x from -1000 to 1000
# SHOWN BY: sigmoid2deriv(np.array([0.9999])) gives np.array([0.001]), due np.array([9.999e-05])
import numpy as np


def sigmoid(x):
    return 0.5 * (1 + np.tanh(np.asarray(x) / 2))



def sigmoid2deriv(output):
    return np.maximum(output * (1 - output), 1e-3)


# WRONG: sigmoid: np.vectorize takes the type of the first result, which is the int 0 if the first number is far to the left
# VIOLATES: `sigmoid(x)` returns `1 / (1 + exp(-x))`, elementwise
# SHOWN BY: sigmoid(np.array([-1000.0, 0.0])) gives [0, 0], due [0.0, 0.5]
import numpy as np


def sigmoid2deriv(output: np.ndarray) -> np.ndarray:
    return output * (1 - output)


def sigmoid(x):
    return np.vectorize(lambda v: 0 if v < -40 else 1 / (1 + np.exp(-v)))(x)


# WRONG: sigmoid: np.vectorize takes the type of the first result, which is an int if the first number is beyond 500
# VIOLATES: `sigmoid(x)` returns `1 / (1 + exp(-x))`, elementwise
# SHOWN BY: sigmoid(np.array([1000.0, 0.0])) gives [1, 0], due [1.0, 0.5]
import numpy as np


def sigmoid2deriv(output: np.ndarray) -> np.ndarray:
    return output * (1 - output)


@np.vectorize
def _one(v):
    if v > 500:
        return 1
    if v < -500:
        return 0
    return 1 / (1 + np.exp(-v))
def sigmoid(x):
    return _one(x)
