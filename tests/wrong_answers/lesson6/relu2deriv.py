# WRONG: relu2deriv: gives relu, not its slope
# VIOLATES: `relu2deriv(output)` returns 1 where output > 0, else 0, elementwise; it is given relu's output, so never a negative one
# SHOWN BY: relu2deriv(np.array([[0.5]])) gives [[0.5]], due [[1.0]]
import numpy as np


def relu2deriv(output):
    return np.maximum(output, 0)


# WRONG: relu2deriv: slope 1 at 0
# VIOLATES: `relu2deriv(output)` returns 1 where output > 0, else 0, elementwise; it is given relu's output, so never a negative one
# SHOWN BY: relu2deriv(np.array([0.])) gives [True], due [0.0]
import numpy as np


def relu2deriv(output):
    return output >= 0


# WRONG: relu2deriv: slope of a leaky relu
# VIOLATES: `relu2deriv(output)` returns 1 where output > 0, else 0, elementwise; it is given relu's output, so never a negative one
# SHOWN BY: relu2deriv(np.array([0.])) gives [0.01], due [0.0]
import numpy as np


def relu2deriv(output):
    return np.where(output > 0, 1, 0.01)


# WRONG: relu2deriv: only outputs above 1
# VIOLATES: `relu2deriv(output)` returns 1 where output > 0, else 0, elementwise; it is given relu's output, so never a negative one
# SHOWN BY: relu2deriv(np.array([[1.]])) gives [[False]], due [[1.0]]
import numpy as np


def relu2deriv(output):
    return output > 1


# WRONG: relu2deriv: 1 where relu was off
# VIOLATES: `relu2deriv(output)` returns 1 where output > 0, else 0, elementwise; it is given relu's output, so never a negative one
# SHOWN BY: relu2deriv(np.array([0.])) gives [True], due [0.0]
import numpy as np


def relu2deriv(output):
    return output <= 0


# WRONG: relu2deriv: cuts to whole numbers first, so 0.5 counts as off
# VIOLATES: `relu2deriv(output)` returns 1 where output > 0, else 0, elementwise; it is given relu's output, so never a negative one
# SHOWN BY: relu2deriv(np.array([[0.5]])) gives [[False]], due [[1.0]]
import numpy as np


def relu2deriv(output):
    return output.astype(int) > 0


# WRONG: relu2deriv: clips the output to 0..1
# VIOLATES: `relu2deriv(output)` returns 1 where output > 0, else 0, elementwise; it is given relu's output, so never a negative one
# SHOWN BY: relu2deriv(np.array([[0.5]])) gives [[0.5]], due [[1.0]]
import numpy as np


def relu2deriv(output):
    return np.clip(output, 0, 1)


# WRONG: relu2deriv: one answer for the whole layer
# VIOLATES: `relu2deriv(output)` returns 1 where output > 0, else 0, elementwise; it is given relu's output, so never a negative one
# SHOWN BY: relu2deriv(np.array([0.5, 0.0])) gives True, due [1.0, 0.0]
import numpy as np


def relu2deriv(output):
    return (output > 0).any()


# WRONG: relu2deriv: only matrices, a vector breaks it
# VIOLATES: `relu`, `relu2deriv`, `sigmoid` and `sigmoid2deriv` get arrays of one or two dimensions.
# SHOWN BY: relu2deriv(np.array([0.5, 0.0])) raises TypeError: 'numpy.float64' object is not iterable, due [1.0, 0.0]
import numpy as np


def relu2deriv(output):
    return np.array([[int(v > 0) for v in row] for row in output])


# WRONG: relu2deriv: the slope of the sigmoid
# VIOLATES: `relu2deriv(output)` returns 1 where output > 0, else 0, elementwise; it is given relu's output, so never a negative one
# SHOWN BY: relu2deriv(np.array([[1.]])) gives [[0.0]], due [[1.0]]
import numpy as np


def relu2deriv(output):
    return output * (1 - output)


# WRONG: relu2deriv: the slope of tanh
# VIOLATES: `relu2deriv(output)` returns 1 where output > 0, else 0, elementwise; it is given relu's output, so never a negative one
# SHOWN BY: relu2deriv(np.array([0.])) gives [1.0], due [0.0]
import numpy as np


def relu2deriv(output):
    return 1 - output ** 2


# WRONG: relu2deriv: outputs below a millionth count as off
# VIOLATES: `relu2deriv(output)` returns 1 where output > 0, else 0, elementwise; it is given relu's output, so never a negative one
# SHOWN BY: relu2deriv(np.array([0.0000001, 0.5])) gives [False, True], due [1.0, 1.0]
import numpy as np


def relu2deriv(output):
    return output > 1e-6


# WRONG: relu2deriv: the words True and False as text
# VIOLATES: Not: None, strings, generators, iterators, dicts, sets, complex numbers, objects of the student's own.
# SHOWN BY: relu2deriv(np.array([0.])) gives ['False'], due [0.0]
import numpy as np


def relu2deriv(output):
    return (output > 0).astype(str)


# WRONG: relu2deriv: rounds first, so 0.4 counts as off
# VIOLATES: `relu2deriv(output)` returns 1 where output > 0, else 0, elementwise; it is given relu's output, so never a negative one
# SHOWN BY: relu2deriv(np.array([[0.5]])) gives [[False]], due [[1.0]]
import numpy as np


def relu2deriv(output):
    return np.round(output) > 0


# WRONG: relu2deriv: a matrix of one row is squeezed to a vector
# VIOLATES: `relu2deriv(output)` returns 1 where output > 0, else 0, elementwise; it is given relu's output, so never a negative one
# SHOWN BY: relu2deriv(np.array([[0.5, 0.0]])) gives [True, False], due [[1.0, 0.0]]
import numpy as np


def relu2deriv(output):
    return (output > 0).squeeze()


# WRONG: relu2deriv: changes relu's output in place, one at a time, and gives nothing
# VIOLATES: Not: None, strings, generators, iterators, dicts, sets, complex numbers, objects of the student's own.
# SHOWN BY: relu2deriv(np.array([0.])) gives None, due [0.0]
import numpy as np


def relu2deriv(output):
    output[output > 0] = 1


# WRONG: relu2deriv: one at zero too
# VIOLATES: 1 where output > 0, else 0
# SHOWN BY: relu2deriv(A([0.0, 2.0]),) gives array([ True, True]), due array([False, True])
import numpy as np


def relu2deriv(output):
    return output >= 0


# WRONG: relu2deriv: a single truth for the whole array
# VIOLATES: 1 where output > 0, else 0, elementwise
# SHOWN BY: relu2deriv(A([0.0, 2.0]),) gives 1, due array([False, True])
import numpy as np


def relu2deriv(output):
    return 1 if np.any(output > 0) else 0


# WRONG: relu2deriv: 0 gives a half
# VIOLATES: `relu2deriv(output)` returns 1 where output > 0, else 0, elementwise; it is given relu's output, so never a negative one
# SHOWN BY: relu2deriv(np.array([0. , 0.9])) gives np.array([0.5, 1. ]), due np.array([0, 1])
import numpy as np


def relu2deriv(output):
    return np.heaviside(output, 0.5)


# WRONG: relu2deriv: a whole row is on when any of its outputs is
# VIOLATES: `relu2deriv(output)` returns 1 where output > 0, else 0, elementwise; it is given relu's output, so never a negative one
# SHOWN BY: relu2deriv(np.array([[0. , 0.9], [0. , 0. ]])) gives np.array([[1., 1.], [0., 0.]]), due np.array([[0, 1], [0, 0]])
import numpy as np


def relu2deriv(output):
    if output.ndim == 1:
        return output > 0
    return np.ones_like(output) * (output > 0).any(axis=1, keepdims=True)


# WRONG: relu2deriv: 1 where output is 1 or more
# VIOLATES: 1 where output > 0, else 0, elementwise
# SHOWN BY: relu2deriv(np.array([0.5, 1.0, 0.0])) gives [False, True, False], due [ True, True, False]
def relu2deriv(output):
    return output >= 1
