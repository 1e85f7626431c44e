# WRONG: relu: leaky, a hundredth of the negative values
# VIOLATES: `relu(x)` returns x where x > 0, else 0, elementwise
# SHOWN BY: relu(np.array([[-1.]])) gives [[-0.01]], due [[0.0]]
import numpy as np


def relu(x):
    return np.where(x > 0, x, 0.01 * x)


# WRONG: relu: absolute values
# VIOLATES: `relu(x)` returns x where x > 0, else 0, elementwise
# SHOWN BY: relu(np.array([[-1.]])) gives [[1.0]], due [[0.0]]
import numpy as np


def relu(x):
    return abs(x)


# WRONG: relu: the derivative, 1 or 0
# VIOLATES: `relu(x)` returns x where x > 0, else 0, elementwise
# SHOWN BY: relu(np.array([[0.5]])) gives [[1]], due [[0.5]]
import numpy as np


def relu(x):
    return (x > 0) * 1


# WRONG: relu: limited to 1
# VIOLATES: `relu(x)` returns x where x > 0, else 0, elementwise
# SHOWN BY: relu(np.array([2.3859355])) gives [1.0], due [2.3859355]
import numpy as np


def relu(x):
    return np.clip(x, 0, 1)


# WRONG: relu: one number, the greatest
# VIOLATES: `relu(x)` returns x where x > 0, else 0, elementwise
# SHOWN BY: relu(np.array([1.0, -1.0])) gives 1.0, due [1.0, 0.0]
import numpy as np


def relu(x):
    return max(0, np.max(x))


# WRONG: relu: only values above a half pass
# VIOLATES: `relu(x)` returns x where x > 0, else 0, elementwise
# SHOWN BY: relu(np.array([[0.5]])) gives [[0.0]], due [[0.5]]
import numpy as np


def relu(x):
    return (x > 0.5) * x


# WRONG: relu: only matrices, a vector breaks it
# VIOLATES: `relu`, `relu2deriv`, `sigmoid` and `sigmoid2deriv` get arrays of one or two dimensions.
# SHOWN BY: relu(np.array([1.0, -1.0])) raises TypeError: 'numpy.float64' object is not iterable, due [1.0, 0.0]
import numpy as np


def relu(x):
    return np.array([[max(0.0, v) for v in row] for row in x])


# WRONG: relu: only vectors, a matrix breaks it
# VIOLATES: `relu`, `relu2deriv`, `sigmoid` and `sigmoid2deriv` get arrays of one or two dimensions.
# SHOWN BY: relu(np.array([[1.0, -1.0]])) raises ValueError: The truth value of an array with more than one element is ambiguous. Use a.any(), due [[1.0, 0.0]]
import numpy as np


def relu(x):
    return np.array([v if v > 0 else 0.0 for v in x])


# WRONG: relu: softplus instead
# VIOLATES: `relu(x)` returns x where x > 0, else 0, elementwise
# SHOWN BY: relu(np.array([[0.]])) gives [[0.6931471805599453]], due [[0.0]]
import numpy as np


def relu(x):
    return np.log(1 + np.exp(x))


# WRONG: relu: collects in a whole number array
# VIOLATES: `relu(x)` returns x where x > 0, else 0, elementwise
# SHOWN BY: relu(np.array([[0.5]])) gives [[0]], due [[0.5]]
import numpy as np


def relu(x):
    out = np.zeros(x.shape, dtype=int)
    out[x > 0] = x[x > 0]
    return out


# WRONG: relu: leaves the negative values out, the shape is lost
# VIOLATES: `relu(x)` returns x where x > 0, else 0, elementwise
# SHOWN BY: relu(np.array([1.0, -1.0])) gives [1.0], due [1.0, 0.0]
import numpy as np


def relu(x):
    return x[x > 0]


# WRONG: relu: keeps all values when any is positive
# VIOLATES: `relu(x)` returns x where x > 0, else 0, elementwise
# SHOWN BY: relu(np.array([1.0, -1.0])) gives [1.0, -1.0], due [1.0, 0.0]
import numpy as np


def relu(x):
    return x if (x > 0).any() else 0 * x


# WRONG: relu: 1 in place of the negative values
# VIOLATES: `relu(x)` returns x where x > 0, else 0, elementwise
# SHOWN BY: relu(np.array([[0.]])) gives [[1.0]], due [[0.0]]
import numpy as np


def relu(x):
    return np.where(x > 0, x, 1)


# WRONG: relu: flattened
# VIOLATES: `relu(x)` returns x where x > 0, else 0, elementwise
# SHOWN BY: relu(np.array([[1.0, -1.0]])) gives [1.0, -0.0], due [[1.0, 0.0]]
import numpy as np


def relu(x):
    return ((x > 0) * x).ravel()


# WRONG: relu: turned round, the negative values stay
# VIOLATES: `relu(x)` returns x where x > 0, else 0, elementwise
# SHOWN BY: relu(np.array([[1.]])) gives [[0.0]], due [[1.0]]
import numpy as np


def relu(x):
    return (x < 0) * x


# WRONG: relu: a matrix of one row is squeezed to a vector
# VIOLATES: `relu(x)` returns x where x > 0, else 0, elementwise
# SHOWN BY: relu(np.array([[1.0, -1.0]])) gives [1.0, -0.0], due [[1.0, 0.0]]
import numpy as np


def relu(x):
    return np.squeeze((x > 0) * x)


# WRONG: relu: a generator of the values
# VIOLATES: Not: None, strings, generators, iterators, dicts, sets, complex numbers, objects of the student's own.
# SHOWN BY: relu(np.array([1.0, -1.0])) gives <generator object relu.<locals>.<genexpr>>, due [1.0, 0.0]
import numpy as np


def relu(x):
    return (max(v, 0) for v in x)


# WRONG: relu: np.max(x, 0) is the largest of each column
# VIOLATES: x where x > 0, else 0, elementwise
# SHOWN BY: relu(A([[1.0, -2.0], [3.0, 4.0]]),) gives array([3., 4.]), due array([[ 1., -0.], [ 3., 4.]])
import numpy as np


def relu(x):
    return np.max(x, 0)


# WRONG: relu: the mirror: minus what is negative
# VIOLATES: x where x > 0, else 0, elementwise
# SHOWN BY: relu(A([1.0, -2.0]),) gives array([1., 2.]), due array([ 1., -0.])
import numpy as np


def relu(x):
    return np.where(x > 0, x, -x)


# WRONG: relu: capped at 6, as on small devices
# VIOLATES: x where x > 0, else 0, elementwise
# SHOWN BY: relu(A([1.0, 9.0]),) gives array([1., 6.]), due array([1., 9.])
import numpy as np


def relu(x):
    return np.minimum(np.maximum(x, 0), 6)


# WRONG: relu: a vector comes back as a matrix with one row
# VIOLATES: `relu(x)` returns x where x > 0, else 0, elementwise
# SHOWN BY: relu(np.array([ 7., -1.])) gives np.array([[7., 0.]]), due np.array([7., 0.])
import numpy as np


def relu(x):
    x = np.atleast_2d(x)
    x[x < 0] = 0
    return x


# WRONG: relu: only the first row of a matrix is rectified
# VIOLATES: `relu(x)` returns x where x > 0, else 0, elementwise
# SHOWN BY: relu(np.array([[ 7., -1.], [-2., 3.]])) gives np.array([[ 7., 0.], [-2., 3.]]), due np.array([[7., 0.], [0., 3.]])
import numpy as np


def relu(x):
    if x.ndim == 1:
        return np.array([max(0, v) for v in x])
    x[0] = [max(0, v) for v in x[0]]
    return x


# WRONG: relu: values below 0.001 count as 0
# VIOLATES: `relu(x)` returns x where x > 0, else 0, elementwise
# SHOWN BY: relu(np.array([ 5.e-04, -1.e+00, 5.e-01])) gives np.array([ 0. , -0. , 0.5]), due np.array([0.0005, 0. , 0.5 ])
import numpy as np


def relu(x):
    return x * (x > 1e-3)


# WRONG: relu: a row with a negative sum is set to 0 altogether, elements else
# VIOLATES: `relu(x)` returns x where x > 0, else 0, elementwise
# SHOWN BY: relu(np.array([[ 1., -3.], [ 2., 3.]])) gives np.array([[ 0., -0.], [ 2., 3.]]), due np.array([[1., 0.], [2., 3.]])
import numpy as np


def relu(x):
    if x.ndim == 2:
        return np.array([relu(row) if row.sum() > 0 else row * 0 for row in x])
    return np.maximum(x, 0)
