# WRONG: pressure: no down pressure, a goal of 0 gives 0
# VIOLATES: `pressure(inputs, goals)` returns a matrix as `inputs` (0/1): +1 where the light is on and the goal is 1, -1 where it is on and the goal is 0, 0 where it is off
# SHOWN BY: pressure(np.array([[1.]]), np.array([0.])) gives [[0.0]], due [[-1]]
import numpy as np


def pressure(inputs, goals):
    up_or_down = goals
    return inputs * up_or_down[:, None]


def net_pressure(inputs, goals):
    up_or_down = np.where(goals == 1, 1, -1)
    return (inputs * up_or_down[:, None]).sum(axis=0)


# WRONG: pressure: transposed, one column a pattern
# VIOLATES: `pressure(inputs, goals)` returns a matrix as `inputs` (0/1): +1 where the light is on and the goal is 1, -1 where it is on and the goal is 0, 0 where it is off
# SHOWN BY: pressure(np.array([[0, 0]]), np.array([1])) gives [[0], [0]], due [[0, 0]]
import numpy as np


def pressure(inputs, goals):
    up_or_down = np.where(goals == 1, 1, -1)
    return (inputs * up_or_down[:, None]).T


def net_pressure(inputs, goals):
    up_or_down = np.where(goals == 1, 1, -1)
    return (inputs * up_or_down[:, None]).sum(axis=0)


# WRONG: pressure: lights that are off push the other way
# VIOLATES: `pressure(inputs, goals)` returns a matrix as `inputs` (0/1): +1 where the light is on and the goal is 1, -1 where it is on and the goal is 0, 0 where it is off
# SHOWN BY: pressure(np.array([[0]]), np.array([0.])) gives [[1]], due [[0]]
import numpy as np


def pressure(inputs, goals):
    up_or_down = np.where(goals == 1, 1, -1)
    return (2 * inputs - 1) * up_or_down[:, None]


def net_pressure(inputs, goals):
    up_or_down = np.where(goals == 1, 1, -1)
    return (inputs * up_or_down[:, None]).sum(axis=0)


# WRONG: pressure: plus and minus are exchanged
# VIOLATES: `pressure(inputs, goals)` returns a matrix as `inputs` (0/1): +1 where the light is on and the goal is 1, -1 where it is on and the goal is 0, 0 where it is off
# SHOWN BY: pressure(np.array([[1]]), np.array([1])) gives [[-1]], due [[1]]
import numpy as np


def pressure(inputs, goals):
    up_or_down = np.where(goals == 1, -1, 1)
    return inputs * up_or_down[:, None]


def net_pressure(inputs, goals):
    up_or_down = np.where(goals == 1, 1, -1)
    return (inputs * up_or_down[:, None]).sum(axis=0)


# WRONG: pressure: the goals run along the columns
# VIOLATES: `pressure(inputs, goals)` returns a matrix as `inputs` (0/1): +1 where the light is on and the goal is 1, -1 where it is on and the goal is 0, 0 where it is off
# SHOWN BY: pressure(np.array([[1, 1], [1, 1]]), np.array([1, 0])) gives [[1, -1], [1, -1]], due [[1, 1], [-1, -1]]
import numpy as np


def pressure(inputs, goals):
    up_or_down = np.where(goals == 1, 1, -1)
    return inputs * up_or_down


def net_pressure(inputs, goals):
    up_or_down = np.where(goals == 1, 1, -1)
    return (inputs * up_or_down[:, None]).sum(axis=0)


# WRONG: pressure: already summed over the rows
# VIOLATES: `pressure(inputs, goals)` returns a matrix as `inputs` (0/1): +1 where the light is on and the goal is 1, -1 where it is on and the goal is 0, 0 where it is off
# SHOWN BY: pressure(np.array([[1, 0], [1, 1]]), np.array([1, 0])) gives [0, -1], due [[1, 0], [-1, -1]]
import numpy as np


def pressure(inputs, goals):
    up_or_down = np.where(goals == 1, 1, -1)
    return (inputs * up_or_down[:, None]).sum(axis=0)


def net_pressure(inputs, goals):
    up_or_down = np.where(goals == 1, 1, -1)
    return (inputs * up_or_down[:, None]).sum(axis=0)


# WRONG: pressure: unsigned bytes turn -1 into 255
# VIOLATES: `pressure(inputs, goals)` returns a matrix as `inputs` (0/1): +1 where the light is on and the goal is 1, -1 where it is on and the goal is 0, 0 where it is off
# SHOWN BY: pressure(np.array([[1.]]), np.array([0.])) gives [[255]], due [[-1]]
import numpy as np


def pressure(inputs, goals):
    up_or_down = np.where(goals == 1, 1, -1)
    return (inputs * up_or_down[:, None]).astype(int).astype(np.uint8)


def net_pressure(inputs, goals):
    up_or_down = np.where(goals == 1, 1, -1)
    return (inputs * up_or_down[:, None]).sum(axis=0)


# WRONG: pressure: True where there is pressure, no sign
# VIOLATES: `pressure(inputs, goals)` returns a matrix as `inputs` (0/1): +1 where the light is on and the goal is 1, -1 where it is on and the goal is 0, 0 where it is off
# SHOWN BY: pressure(np.array([[1.]]), np.array([0.])) gives [[True]], due [[-1]]
import numpy as np


def pressure(inputs, goals):
    up_or_down = np.where(goals == 1, 1, -1)
    return inputs != 0


def net_pressure(inputs, goals):
    up_or_down = np.where(goals == 1, 1, -1)
    return (inputs * up_or_down[:, None]).sum(axis=0)


# WRONG: pressure: the last row is left 0
# VIOLATES: `pressure(inputs, goals)` returns a matrix as `inputs` (0/1): +1 where the light is on and the goal is 1, -1 where it is on and the goal is 0, 0 where it is off
# SHOWN BY: pressure(np.array([[1]]), np.array([1])) gives [[0]], due [[1]]
import numpy as np


def pressure(inputs, goals):
    up_or_down = np.where(goals == 1, 1, -1)
    up_or_down[-1] = 0
    return inputs * up_or_down[:, None]


def net_pressure(inputs, goals):
    up_or_down = np.where(goals == 1, 1, -1)
    return (inputs * up_or_down[:, None]).sum(axis=0)


# WRONG: pressure: equal patterns get the goal of the first
# VIOLATES: `pressure(inputs, goals)` returns a matrix as `inputs` (0/1): +1 where the light is on and the goal is 1, -1 where it is on and the goal is 0, 0 where it is off
# SHOWN BY: pressure(np.array([[1], [1]]), np.array([1, 0])) gives [[1], [1]], due [[1], [-1]]
import numpy as np


def pressure(inputs, goals):
    up_or_down = np.where(goals == 1, 1, -1)
    rows = inputs.tolist()
    return [[v * up_or_down[rows.index(r)] for v in r] for r in rows]


def net_pressure(inputs, goals):
    up_or_down = np.where(goals == 1, 1, -1)
    return (inputs * up_or_down[:, None]).sum(axis=0)


# WRONG: pressure: a goal of 0 turns the whole matrix, not its row
# VIOLATES: `pressure(inputs, goals)` returns a matrix as `inputs` (0/1): +1 where the light is on and the goal is 1, -1 where it is on and the goal is 0, 0 where it is off
# SHOWN BY: pressure(np.array([[0], [1]]), np.array([0, 1])) gives [[0], [-1]], due [[0], [1]]
import numpy as np


def pressure(inputs, goals):
    up_or_down = np.where(goals == 1, 1, -1)
    for i in range(len(goals)):
        if goals[i] == 0:
            inputs = -inputs
    return inputs


def net_pressure(inputs, goals):
    up_or_down = np.where(goals == 1, 1, -1)
    return (inputs * up_or_down[:, None]).sum(axis=0)


# WRONG: pressure: -1 in the whole row of a goal of 0, lights off too
# VIOLATES: `pressure(inputs, goals)` returns a matrix as `inputs` (0/1): +1 where the light is on and the goal is 1, -1 where it is on and the goal is 0, 0 where it is off
# SHOWN BY: pressure(np.array([[0]]), np.array([0.])) gives [[-1]], due [[0]]
import numpy as np


def pressure(inputs, goals):
    up_or_down = np.where(goals == 1, 1, -1)
    return np.where(goals[:, None] == 1, inputs, -1)


def net_pressure(inputs, goals):
    up_or_down = np.where(goals == 1, 1, -1)
    return (inputs * up_or_down[:, None]).sum(axis=0)


# WRONG: pressure: rows without any light are left out
# VIOLATES: `pressure(inputs, goals)` returns a matrix as `inputs` (0/1): +1 where the light is on and the goal is 1, -1 where it is on and the goal is 0, 0 where it is off
# SHOWN BY: pressure(np.array([[1, 0], [0, 0]]), np.array([1, 0])) gives [[1, 0]], due [[1, 0], [0, 0]]
import numpy as np


def pressure(inputs, goals):
    up_or_down = np.where(goals == 1, 1, -1)
    return (inputs * up_or_down[:, None])[inputs.any(axis=1)]


def net_pressure(inputs, goals):
    up_or_down = np.where(goals == 1, 1, -1)
    return (inputs * up_or_down[:, None]).sum(axis=0)


# WRONG: pressure: the pressure is shared among the lights of a row
# VIOLATES: `pressure(inputs, goals)` returns a matrix as `inputs` (0/1): +1 where the light is on and the goal is 1, -1 where it is on and the goal is 0, 0 where it is off
# SHOWN BY: pressure(np.array([[1., 1.]]), np.array([0])) gives [[-0.5, -0.5]], due [[-1, -1]]
import numpy as np


def pressure(inputs, goals):
    up_or_down = np.where(goals == 1, 1, -1)
    return inputs * up_or_down[:, None] / np.maximum(1, inputs.sum(axis=1, keepdims=True))


def net_pressure(inputs, goals):
    up_or_down = np.where(goals == 1, 1, -1)
    return (inputs * up_or_down[:, None]).sum(axis=0)


# WRONG: net_pressure: sums of the rows
# VIOLATES: `net_pressure(inputs, goals)` returns the column sums of that matrix, shape (n,)
# SHOWN BY: net_pressure(np.array([[0, 0]]), np.array([1])) gives [0], due [0, 0]
import numpy as np


def pressure(inputs, goals):
    up_or_down = np.where(goals == 1, 1, -1)
    return inputs * up_or_down[:, None]


def net_pressure(inputs, goals):
    up_or_down = np.where(goals == 1, 1, -1)
    return (inputs * up_or_down[:, None]).sum(axis=1)


# WRONG: net_pressure: a matrix of one row
# VIOLATES: For an array: an array, or nested lists or tuples of the same shape, of any real dtype.
# SHOWN BY: net_pressure(np.array([[1]]), np.array([1])) gives [[1]], due [1]
import numpy as np


def pressure(inputs, goals):
    up_or_down = np.where(goals == 1, 1, -1)
    return inputs * up_or_down[:, None]


def net_pressure(inputs, goals):
    up_or_down = np.where(goals == 1, 1, -1)
    return (inputs * up_or_down[:, None]).sum(axis=0, keepdims=True)


# WRONG: net_pressure: the mean of the columns
# VIOLATES: `net_pressure(inputs, goals)` returns the column sums of that matrix, shape (n,)
# SHOWN BY: net_pressure(np.array([[1], [1]]), np.array([0, 0])) gives [-1.0], due [-2]
import numpy as np


def pressure(inputs, goals):
    up_or_down = np.where(goals == 1, 1, -1)
    return inputs * up_or_down[:, None]


def net_pressure(inputs, goals):
    up_or_down = np.where(goals == 1, 1, -1)
    return (inputs * up_or_down[:, None]).mean(axis=0)


# WRONG: net_pressure: one number for the whole matrix
# VIOLATES: `net_pressure(inputs, goals)` returns the column sums of that matrix, shape (n,)
# SHOWN BY: net_pressure(np.array([[1, 0], [1, 1]]), np.array([1, 0])) gives -1, due [0, -1]
import numpy as np


def pressure(inputs, goals):
    up_or_down = np.where(goals == 1, 1, -1)
    return inputs * up_or_down[:, None]


def net_pressure(inputs, goals):
    up_or_down = np.where(goals == 1, 1, -1)
    return (inputs * up_or_down[:, None]).sum()


# WRONG: net_pressure: only the upward pressure
# VIOLATES: `net_pressure(inputs, goals)` returns the column sums of that matrix, shape (n,)
# SHOWN BY: net_pressure(np.array([[1.]]), np.array([0])) gives [0.0], due [-1]
import numpy as np


def pressure(inputs, goals):
    up_or_down = np.where(goals == 1, 1, -1)
    return inputs * up_or_down[:, None]


def net_pressure(inputs, goals):
    up_or_down = np.where(goals == 1, 1, 0)
    return (inputs * up_or_down[:, None]).sum(axis=0)


# WRONG: net_pressure: only the sign of the sum
# VIOLATES: `net_pressure(inputs, goals)` returns the column sums of that matrix, shape (n,)
# SHOWN BY: net_pressure(np.array([[1], [1]]), np.array([0, 0])) gives [-1], due [-2]
import numpy as np


def pressure(inputs, goals):
    up_or_down = np.where(goals == 1, 1, -1)
    return inputs * up_or_down[:, None]


def net_pressure(inputs, goals):
    up_or_down = np.where(goals == 1, 1, -1)
    return np.sign((inputs * up_or_down[:, None]).sum(axis=0))


# WRONG: net_pressure: the amount of pressure without its direction
# VIOLATES: `net_pressure(inputs, goals)` returns the column sums of that matrix, shape (n,)
# SHOWN BY: net_pressure(np.array([[1.]]), np.array([0])) gives [1.0], due [-1]
import numpy as np


def pressure(inputs, goals):
    up_or_down = np.where(goals == 1, 1, -1)
    return inputs * up_or_down[:, None]


def net_pressure(inputs, goals):
    up_or_down = np.where(goals == 1, 1, -1)
    return abs(inputs * up_or_down[:, None]).sum(axis=0)


# WRONG: net_pressure: sums up to each row, the whole matrix
# VIOLATES: `net_pressure(inputs, goals)` returns the column sums of that matrix, shape (n,)
# SHOWN BY: net_pressure(np.array([[1, 0], [1, 1]]), np.array([1, 0])) gives [[1, 0], [0, -1]], due [0, -1]
import numpy as np


def pressure(inputs, goals):
    up_or_down = np.where(goals == 1, 1, -1)
    return inputs * up_or_down[:, None]


def net_pressure(inputs, goals):
    up_or_down = np.where(goals == 1, 1, -1)
    return (inputs * up_or_down[:, None]).cumsum(axis=0)


# WRONG: net_pressure: a dict from column to sum
# VIOLATES: Not: None, strings, generators, iterators, dicts, sets, complex numbers, objects of the student's own.
# SHOWN BY: net_pressure(np.array([[1]]), np.array([1])) gives {0: np.int64(1)}, due [1]
import numpy as np


def pressure(inputs, goals):
    up_or_down = np.where(goals == 1, 1, -1)
    return inputs * up_or_down[:, None]


def net_pressure(inputs, goals):
    up_or_down = np.where(goals == 1, 1, -1)
    return dict(enumerate((inputs * up_or_down[:, None]).sum(axis=0)))


# WRONG: net_pressure: sorted sums
# VIOLATES: `net_pressure(inputs, goals)` returns the column sums of that matrix, shape (n,)
# SHOWN BY: net_pressure(np.array([[1, 0]]), np.array([1])) gives [0, 1], due [1, 0]
import numpy as np


def pressure(inputs, goals):
    up_or_down = np.where(goals == 1, 1, -1)
    return inputs * up_or_down[:, None]


def net_pressure(inputs, goals):
    up_or_down = np.where(goals == 1, 1, -1)
    return np.sort((inputs * up_or_down[:, None]).sum(axis=0))


# WRONG: net_pressure: down pressure counts half
# VIOLATES: `net_pressure(inputs, goals)` returns the column sums of that matrix, shape (n,)
# SHOWN BY: net_pressure(np.array([[1.]]), np.array([0])) gives [-0.5], due [-1]
import numpy as np


def pressure(inputs, goals):
    up_or_down = np.where(goals == 1, 1, -1)
    return inputs * up_or_down[:, None]


def net_pressure(inputs, goals):
    up_or_down = np.where(goals == 1, 1, -0.5)
    return (inputs * up_or_down[:, None]).sum(axis=0)


# WRONG: net_pressure: down pressure wins and the sign is turned
# VIOLATES: `net_pressure(inputs, goals)` returns the column sums of that matrix, shape (n,)
# SHOWN BY: net_pressure(np.array([[1]]), np.array([1])) gives [-1], due [1]
import numpy as np


def pressure(inputs, goals):
    up_or_down = np.where(goals == 1, 1, -1)
    return inputs * up_or_down[:, None]


def net_pressure(inputs, goals):
    up_or_down = np.where(goals == 1, -1, 1)
    return (inputs * up_or_down[:, None]).sum(axis=0)


# WRONG: pressure: goals of 0 press nothing: input times goal
# VIOLATES: -1 where it is on and the goal is 0
# SHOWN BY: pressure(A([[1, 0], [1, 1]]), A([1, 0])) gives array([[1, 0], [0, 0]]), due array([[ 1, 0], [-1, -1]])
import numpy as np


def pressure(inputs, goals):
    return inputs * goals[:, None]


def net_pressure(inputs, goals):
    return pressure(inputs, goals).sum(axis=0)


# WRONG: pressure: lights that are off press too
# VIOLATES: 0 where it is off
# SHOWN BY: pressure(A([[1, 0], [1, 1]]), A([1, 0])) gives array([[ 1, -1], [-1, -1]]), due array([[ 1, 0], [-1, -1]])
import numpy as np


def pressure(inputs, goals):
    return (2 * inputs - 1) * (2 * goals - 1)[:, None]


def net_pressure(inputs, goals):
    return pressure(inputs, goals).sum(axis=0)


# WRONG: net_pressure: sums over the rows' lights: one number a row
# VIOLATES: the column sums of that matrix, shape (n,)
# SHOWN BY: net_pressure(A([[1, 0, 1], [1, 1, 1]]), A([1, 0])) gives array([ 2, -3]), due array([ 0, -1, 0])
import numpy as np


def pressure(inputs, goals):
    return inputs * (2 * goals - 1)[:, None]


def net_pressure(inputs, goals):
    return pressure(inputs, goals).sum(axis=1)


# WRONG: net_pressure: the sign of the pressure, not its amount
# VIOLATES: the column sums of that matrix, shape (n,)
# SHOWN BY: net_pressure(A([[1, 0], [1, 1], [1, 1]]), A([1, 1, 1])) gives array([1, 1]), due array([3, 2])
import numpy as np


def pressure(inputs, goals):
    return inputs * (2 * goals - 1)[:, None]


def net_pressure(inputs, goals):
    return np.sign(pressure(inputs, goals).sum(axis=0))


# WRONG: pressure: lights that are off get -1 or +1 as well
# VIOLATES: `pressure(inputs, goals)` returns a matrix as `inputs` (0/1): +1 where the light is on and the goal is 1, -1 where it is on and the goal is 0, 0 where it is off
# SHOWN BY: pressure(np.array([[1, 0, 1], [0, 1, 1]]), np.array([0, 1])) gives np.array([[-1., -1., -1.], [ 1., 1., 1.]]), due np.array([[-1, 0, -1], [ 0, 1, 1]])
import numpy as np


def pressure(inputs, goals):
    out = np.zeros(inputs.shape)
    for i, goal in enumerate(goals):
        out[i] = 1 if goal == 1 else -1
    return out


def net_pressure(inputs, goals):
    return inputs.T.dot(2 * goals - 1)


# WRONG: pressure: for as many rows as lights the goals go along the columns
# VIOLATES: `pressure(inputs, goals)` returns a matrix as `inputs` (0/1): +1 where the light is on and the goal is 1, -1 where it is on and the goal is 0, 0 where it is off
# SHOWN BY: pressure(np.array([[1, 0], [1, 1]]), np.array([0, 1])) gives np.array([[-1, 0], [-1, 1]]), due np.array([[-1, 0], [ 1, 1]])
import numpy as np


def pressure(inputs, goals):
    signs = 2 * goals - 1
    if signs.shape[0] != inputs.shape[1]:
        signs = signs[:, np.newaxis]
    return inputs * signs


def net_pressure(inputs, goals):
    return np.dot(2 * goals - 1, inputs)


# WRONG: pressure: on with goal 0 gives 0 - 1 only when another row has goal 1; all goals 0 give no pressure at all
# VIOLATES: `pressure(inputs, goals)` returns a matrix as `inputs` (0/1): +1 where the light is on and the goal is 1, -1 where it is on and the goal is 0, 0 where it is off
# SHOWN BY: pressure(np.array([[1, 0, 1], [0, 1, 1]]), np.array([0, 0])) gives np.array([[0., 0., 0.], [0., 0., 0.]]), due np.array([[-1, 0, -1], [ 0, -1, -1]])
import numpy as np


def pressure(inputs, goals):
    if not goals.any():
        return np.zeros(inputs.shape)
    return inputs * np.where(goals > 0, 1, -1)[:, None]


def net_pressure(inputs, goals):
    return inputs.T.dot(2 * goals - 1)


# WRONG: pressure: kept in unsigned bytes, so -1 becomes 255
# VIOLATES: `pressure(inputs, goals)` returns a matrix as `inputs` (0/1): +1 where the light is on and the goal is 1, -1 where it is on and the goal is 0, 0 where it is off
# SHOWN BY: pressure(np.array([[1, 0, 1], [0, 1, 1]]), np.array([0, 1])) gives np.array([[255, 0, 255], [ 0, 1, 1]], dtype=uint8), due np.array([[-1, 0, -1], [ 0, 1, 1]])
import numpy as np


def pressure(inputs, goals):
    return (inputs * (2 * goals - 1)[:, None]).astype("int16").astype("uint8")


def net_pressure(inputs, goals):
    return pressure(inputs, goals).sum(axis=0)


# WRONG: net_pressure: counts net pressure in 8-bit numbers that wrap beyond 127
# VIOLATES: `net_pressure(inputs, goals)` returns the column sums of that matrix, shape (n,)
# SHOWN BY: net_pressure(np.ones((130, 1), np.int64), np.ones(130, np.int64)) gives [-126], due [130]
import numpy as np


def net_pressure(inputs, goals):
    return np.add.reduce(np.asarray(pressure(inputs, goals)).astype(np.int8), axis=0, dtype=np.int8)


def pressure(inputs, goals):
    directions = np.where(goals == 1, 1, -1)
    return inputs * directions[:, np.newaxis]


# WRONG: pressure: *= in place, which int64 inputs refuse where the goals are floats
# VIOLATES: `inputs`, `my_input`, `goals`, `goal`, `lights` and `layer_0` may also be int64
# SHOWN BY: pressure(np.array([[1, 0]]), np.array([1.0])) raises UFuncTypeError, due [[1, 0]]
import numpy as np


def net_pressure(inputs: np.ndarray, goals: np.ndarray) -> np.ndarray:
    return pressure(inputs, goals).sum(axis=0)


def pressure(inputs, goals):
    inputs *= (2 * goals - 1)[:, None]
    return inputs


# WRONG: pressure: += into an array like the inputs, which int64 inputs refuse where the goals are floats
# VIOLATES: `inputs`, `my_input`, `goals`, `goal`, `lights` and `layer_0` may also be int64
# SHOWN BY: pressure(np.array([[1, 0]]), np.array([0.0])) raises UFuncTypeError, due [[-1, 0]]
import numpy as np


def net_pressure(inputs: np.ndarray, goals: np.ndarray) -> np.ndarray:
    return pressure(inputs, goals).sum(axis=0)


def pressure(inputs, goals):
    out = np.zeros_like(inputs)
    out += inputs * (2 * goals - 1)[:, None]
    return out


# WRONG: net_pressure: adds to an array of the type of the inputs, which int64 inputs refuse where the goals are floats
# VIOLATES: `inputs`, `my_input`, `goals`, `goal`, `lights` and `layer_0` may also be int64
# SHOWN BY: net_pressure(np.array([[1, 0]]), np.array([1.0])) raises UFuncTypeError, due [1, 0]
import numpy as np


def pressure(inputs: np.ndarray, goals: np.ndarray) -> np.ndarray:
    directions = np.where(goals == 1, 1, -1)
    return inputs * directions[:, np.newaxis]


def net_pressure(inputs, goals):
    net = np.zeros(inputs.shape[1], dtype=inputs.dtype)
    for row, goal in zip(inputs, goals):
        net += row * (2 * goal - 1)
    return net
