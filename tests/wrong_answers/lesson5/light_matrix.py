# WRONG: light_matrix: on is 0 and off is 1
# VIOLATES: `light_matrix(patterns)` returns `patterns` is a list of lists of `"on"`/`"off"`; a matrix of 1/0, one row a pattern
# SHOWN BY: light_matrix([['on']]) gives [[0]], due [[1]]
import numpy as np


def light_matrix(patterns):
    return np.array([[0 if light == "on" else 1 for light in pattern] for pattern in patterns])


def scale_lights(lights, factor):
    return lights * factor


# WRONG: light_matrix: one column a pattern, transposed
# VIOLATES: `light_matrix(patterns)` returns `patterns` is a list of lists of `"on"`/`"off"`; a matrix of 1/0, one row a pattern
# SHOWN BY: light_matrix([['on', 'on']]) gives [[1], [1]], due [[1, 1]]
import numpy as np


def light_matrix(patterns):
    return np.array([[1 if light == "on" else 0 for light in pattern] for pattern in patterns]).T


def scale_lights(lights, factor):
    return lights * factor


# WRONG: light_matrix: one flat row of all the lights
# VIOLATES: `light_matrix(patterns)` returns `patterns` is a list of lists of `"on"`/`"off"`; a matrix of 1/0, one row a pattern
# SHOWN BY: light_matrix([['on']]) gives [1], due [[1]]
import numpy as np


def light_matrix(patterns):
    return np.array([1 if light == "on" else 0 for pattern in patterns for light in pattern])


def scale_lights(lights, factor):
    return lights * factor


# WRONG: light_matrix: the words stay words
# VIOLATES: Not: None, strings, generators, iterators, dicts, sets, complex numbers, objects of the student's own.
# SHOWN BY: light_matrix([['on']]) gives [['1']], due [[1]]
import numpy as np


def light_matrix(patterns):
    return np.array([["1" if light == "on" else "0" for light in pattern] for pattern in patterns])


def scale_lights(lights, factor):
    return lights * factor


# WRONG: light_matrix: equal patterns appear once
# VIOLATES: `light_matrix(patterns)` returns `patterns` is a list of lists of `"on"`/`"off"`; a matrix of 1/0, one row a pattern
# SHOWN BY: light_matrix([['on'], ['on']]) gives [[1]], due [[1], [1]]
import numpy as np


def light_matrix(patterns):
    return np.array([[1 if light == "on" else 0 for light in pattern] for pattern in dict.fromkeys(map(tuple, patterns))])


def scale_lights(lights, factor):
    return lights * factor


# WRONG: light_matrix: the patterns come back sorted
# VIOLATES: `light_matrix(patterns)` returns `patterns` is a list of lists of `"on"`/`"off"`; a matrix of 1/0, one row a pattern
# SHOWN BY: light_matrix([['on'], ['off']]) gives [[0], [1]], due [[1], [0]]
import numpy as np


def light_matrix(patterns):
    return np.array([[1 if light == "on" else 0 for light in pattern] for pattern in sorted(patterns)])


def scale_lights(lights, factor):
    return lights * factor


# WRONG: light_matrix: adds a column of ones for a bias
# VIOLATES: `light_matrix(patterns)` returns `patterns` is a list of lists of `"on"`/`"off"`; a matrix of 1/0, one row a pattern
# SHOWN BY: light_matrix([['on']]) gives [[1, 1]], due [[1]]
import numpy as np


def light_matrix(patterns):
    return np.array([[1 if light == "on" else 0 for light in pattern] + [1] for pattern in patterns])


def scale_lights(lights, factor):
    return lights * factor


# WRONG: light_matrix: off is -1
# VIOLATES: `light_matrix(patterns)` returns `patterns` is a list of lists of `"on"`/`"off"`; a matrix of 1/0, one row a pattern
# SHOWN BY: light_matrix([['off']]) gives [[-1]], due [[0]]
import numpy as np


def light_matrix(patterns):
    return np.array([[1 if light == "on" else -1 for light in pattern] for pattern in patterns])


def scale_lights(lights, factor):
    return lights * factor


# WRONG: light_matrix: any word that is not empty counts as on
# VIOLATES: `light_matrix(patterns)` returns `patterns` is a list of lists of `"on"`/`"off"`; a matrix of 1/0, one row a pattern
# SHOWN BY: light_matrix([['off']]) gives [[1]], due [[0]]
import numpy as np


def light_matrix(patterns):
    return np.array([[1 if light else 0 for light in pattern] for pattern in patterns])


def scale_lights(lights, factor):
    return lights * factor


# WRONG: light_matrix: compares with `is`, so an "on" that was read in or joined is off
# VIOLATES: `light_matrix(patterns)` returns `patterns` is a list of lists of `"on"`/`"off"`; a matrix of 1/0, one row a pattern
# SHOWN BY: light_matrix([["".join(["o", "n"]), "off"]]) gives [[0, 0]], due [[1, 0]]
import numpy as np


def light_matrix(patterns):
    return np.array([[1 if light is "on" else 0 for light in pattern] for pattern in patterns])


def scale_lights(lights, factor):
    return lights * factor


# WRONG: light_matrix: all rows are the same list
# VIOLATES: `light_matrix(patterns)` returns `patterns` is a list of lists of `"on"`/`"off"`; a matrix of 1/0, one row a pattern
# SHOWN BY: light_matrix([['on'], ['off']]) gives [[0], [0]], due [[1], [0]]
import numpy as np


def light_matrix(patterns):
    rows = [[0] * len(patterns[0])] * len(patterns)
    for i, pattern in enumerate(patterns):
        for j, light in enumerate(pattern):
            rows[i][j] = int(light == "on")
    return rows


def scale_lights(lights, factor):
    return lights * factor


# WRONG: light_matrix: the rows of earlier calls are still there, a default list
# VIOLATES: A function is called many times in one process, with different arguments; every call stands alone.
# SHOWN BY: light_matrix([["on"]]); light_matrix([["off"]]) gives [[1], [0]], due [[0]]
import numpy as np


def light_matrix(patterns, rows=[]):
    for pattern in patterns:
        rows.append([int(light == "on") for light in pattern])
    return rows


def scale_lights(lights, factor):
    return lights * factor


# WRONG: light_matrix: a list of generators
# VIOLATES: Not: None, strings, generators, iterators, dicts, sets, complex numbers, objects of the student's own.
# SHOWN BY: light_matrix([['on']]) gives [<generator object light_matrix.<locals>.<listcomp>.<genexpr>>], due [[1]]
import numpy as np


def light_matrix(patterns):
    return [(1 if light == "on" else 0 for light in pattern) for pattern in patterns]


def scale_lights(lights, factor):
    return lights * factor


# WRONG: light_matrix: loops over columns as if there were as many as rows
# VIOLATES: `light_matrix(patterns)` returns `patterns` is a list of lists of `"on"`/`"off"`; a matrix of 1/0, one row a pattern
# SHOWN BY: light_matrix([['on', 'on']]) gives [[1]], due [[1, 1]]
import numpy as np


def light_matrix(patterns):
    n = len(patterns)
    return [[int(patterns[i][j] == "on") for j in range(n)] for i in range(n)]


def scale_lights(lights, factor):
    return lights * factor


# WRONG: light_matrix: gives the streetlights of the document whatever the patterns are
# VIOLATES: `light_matrix(patterns)` returns `patterns` is a list of lists of `"on"`/`"off"`; a matrix of 1/0, one row a pattern
# SHOWN BY: light_matrix([['on']]) gives [[1, 0, 1], [0, 1, 1], [0, 0, 1], [1, 1, 1], [0, 1, 1], [1, 0, 1]], due [[1]]
import numpy as np


def light_matrix(patterns):
    return np.array([[1, 0, 1], [0, 1, 1], [0, 0, 1], [1, 1, 1], [0, 1, 1], [1, 0, 1]])


def scale_lights(lights, factor):
    return lights * factor


# WRONG: scale_lights: adds the factor
# VIOLATES: `scale_lights(lights, factor)` returns every value of the matrix times `factor`
# SHOWN BY: scale_lights(np.array([[1]]), 0) gives [[1]], due [[0.0]]
import numpy as np


def light_matrix(patterns):
    return np.array([[1 if light == "on" else 0 for light in pattern] for pattern in patterns])


def scale_lights(lights, factor):
    return lights + factor


# WRONG: scale_lights: always ten times
# VIOLATES: `scale_lights(lights, factor)` returns every value of the matrix times `factor`
# SHOWN BY: scale_lights(np.array([[1]]), 0) gives [[10]], due [[0.0]]
import numpy as np


def light_matrix(patterns):
    return np.array([[1 if light == "on" else 0 for light in pattern] for pattern in patterns])


def scale_lights(lights, factor):
    return lights * 10


# WRONG: scale_lights: multiplies a whole number matrix in place, which refuses a factor like 0.5
# VIOLATES: `inputs`, `my_input`, `goals`, `goal`, `lights` and `layer_0` may also be int64.
# SHOWN BY: scale_lights(np.array([[1, 0, 1]]), 0.5) raises UFuncTypeError: Cannot cast ufunc 'multiply' output from dtype('float64') to dtype('int64') with, due [[0.5, 0.0, 0.5]]
import numpy as np


def light_matrix(patterns):
    return np.array([[1 if light == "on" else 0 for light in pattern] for pattern in patterns])


def scale_lights(lights, factor):
    lights *= factor
    return lights


# WRONG: scale_lights: fills an array like `lights`, cut to whole numbers when they are
# VIOLATES: `inputs`, `my_input`, `goals`, `goal`, `lights` and `layer_0` may also be int64.
# SHOWN BY: scale_lights(np.array([[1, 0, 1]]), 2.5) gives [[2, 0, 2]], due [[2.5, 0.0, 2.5]]
import numpy as np


def light_matrix(patterns):
    return np.array([[1 if light == "on" else 0 for light in pattern] for pattern in patterns])


def scale_lights(lights, factor):
    scaled = np.zeros_like(lights)
    scaled[:] = lights * factor
    return scaled


# WRONG: scale_lights: power instead of product
# VIOLATES: `scale_lights(lights, factor)` returns every value of the matrix times `factor`
# SHOWN BY: scale_lights(np.array([[1]]), 0) gives [[1]], due [[0.0]]
import numpy as np


def light_matrix(patterns):
    return np.array([[1 if light == "on" else 0 for light in pattern] for pattern in patterns])


def scale_lights(lights, factor):
    return lights ** abs(factor)


# WRONG: scale_lights: only the first row is scaled
# VIOLATES: `scale_lights(lights, factor)` returns every value of the matrix times `factor`
# SHOWN BY: scale_lights(np.array([[1], [1]]), 0) gives [[0.0], [1.0]], due [[0.0], [0.0]]
import numpy as np


def light_matrix(patterns):
    return np.array([[1 if light == "on" else 0 for light in pattern] for pattern in patterns])


def scale_lights(lights, factor):
    scaled = lights.astype(float)
    scaled[0] *= factor
    return scaled


# WRONG: scale_lights: cuts the dimmers to whole numbers
# VIOLATES: `scale_lights(lights, factor)` returns every value of the matrix times `factor`
# SHOWN BY: scale_lights(np.array([[0.9, 0.0, 1.0]]), 10.5) gives [[9, 0, 10]], due [[9.450000000000001, 0.0, 10.5]]
import numpy as np


def light_matrix(patterns):
    return np.array([[1 if light == "on" else 0 for light in pattern] for pattern in patterns])


def scale_lights(lights, factor):
    return (lights * factor).astype(int)


# WRONG: scale_lights: only lights that are fully on are scaled
# VIOLATES: `scale_lights(lights, factor)` returns every value of the matrix times `factor`
# SHOWN BY: scale_lights(np.array([[0.5, 0.0, 1.0]]), 10) gives [[0.5, 0.0, 10.0]], due [[5.0, 0.0, 10.0]]
import numpy as np


def light_matrix(patterns):
    return np.array([[1 if light == "on" else 0 for light in pattern] for pattern in patterns])


def scale_lights(lights, factor):
    return np.where(lights == 1, factor, lights)


# WRONG: scale_lights: cuts the factor to a whole number
# VIOLATES: `scale_lights(lights, factor)` returns every value of the matrix times `factor`
# SHOWN BY: scale_lights(np.array([[1]]), 0.5) gives [[0]], due [[0.5]]
import numpy as np


def light_matrix(patterns):
    return np.array([[1 if light == "on" else 0 for light in pattern] for pattern in patterns])


def scale_lights(lights, factor):
    return lights * int(factor)


# WRONG: scale_lights: repeats the list of rows instead of multiplying
# VIOLATES: `scale_lights(lights, factor)` returns every value of the matrix times `factor`
# SHOWN BY: scale_lights(np.array([[0.5, 1.0]]), 2) gives [[0.5, 1.0], [0.5, 1.0]], due [[1.0, 2.0]]
import numpy as np


def light_matrix(patterns):
    return np.array([[1 if light == "on" else 0 for light in pattern] for pattern in patterns])


def scale_lights(lights, factor):
    return lights.tolist() * int(factor)


# WRONG: scale_lights: limits the lights to 0..20
# VIOLATES: `scale_lights(lights, factor)` returns every value of the matrix times `factor`
# SHOWN BY: scale_lights(np.array([[1]]), -1) gives [[0]], due [[-1.0]]
import numpy as np


def light_matrix(patterns):
    return np.array([[1 if light == "on" else 0 for light in pattern] for pattern in patterns])


def scale_lights(lights, factor):
    return np.clip(lights * factor, 0, 20)


# WRONG: scale_lights: leaves the last column alone, as if it were a bias
# VIOLATES: `scale_lights(lights, factor)` returns every value of the matrix times `factor`
# SHOWN BY: scale_lights(np.array([[1]]), 0) gives [[1.0]], due [[0.0]]
import numpy as np


def light_matrix(patterns):
    return np.array([[1 if light == "on" else 0 for light in pattern] for pattern in patterns])


def scale_lights(lights, factor):
    scaled = lights.astype(float)
    scaled[:, :-1] *= factor
    return scaled


# WRONG: light_matrix: off becomes -1
# VIOLATES: a matrix of 1/0, one row a pattern
# SHOWN BY: light_matrix([['on', 'off'], ['off', 'on']],) gives array([[ 1, -1], [-1, 1]]), due array([[1, 0], [0, 1]])
import numpy as np


def light_matrix(patterns):
    return np.array([[1 if light == "on" else -1 for light in row] for row in patterns])


def scale_lights(lights, factor):
    return lights * factor


# WRONG: light_matrix: every text is true: off becomes 1 as well
# VIOLATES: a matrix of 1/0, one row a pattern
# SHOWN BY: light_matrix([['on', 'off'], ['off', 'on']],) gives array([[1, 1], [1, 1]]), due array([[1, 0], [0, 1]])
import numpy as np


def light_matrix(patterns):
    return np.array([[int(bool(light)) for light in row] for row in patterns])


def scale_lights(lights, factor):
    return lights * factor


# WRONG: light_matrix: columns and rows exchanged: one row a light
# VIOLATES: a matrix of 1/0, one row a pattern
# SHOWN BY: light_matrix([['on', 'off', 'on'], ['off', 'on', 'on']],) gives array([[1, 0], [0, 1], [1, 1]]), due array([[1, 0, 1], [0, 1, 1]])
import numpy as np


def light_matrix(patterns):
    return np.array([[1 if light == "on" else 0 for light in row] for row in zip(*patterns)])


def scale_lights(lights, factor):
    return lights * factor


# WRONG: scale_lights: a list times a number repeats the list
# VIOLATES: every value of the matrix times `factor`
# SHOWN BY: scale_lights(A([[1, 0], [0, 1]]), 2) gives [[1, 0, 1, 0], [0, 1, 0, 1]], due array([[2, 0], [0, 2]])
import numpy as np


def light_matrix(patterns):
    return np.array([[1 if light == "on" else 0 for light in row] for row in patterns])


def scale_lights(lights, factor):
    return [row * int(factor) for row in lights.tolist()]


# WRONG: scale_lights: the products are put back into the whole-number matrix
# VIOLATES: every value of the matrix times `factor`
# SHOWN BY: scale_lights(A([[1, 0], [0, 1]]), 0.5) gives array([[0, 0], [0, 0]]), due array([[0.5, 0. ], [0. , 0.5]])
import numpy as np


def light_matrix(patterns):
    return np.array([[1 if light == "on" else 0 for light in row] for row in patterns])


def scale_lights(lights, factor):
    for i in range(lights.shape[0]):
        for j in range(lights.shape[1]):
            lights[i][j] = lights[i][j] * factor
    return lights


# WRONG: light_matrix: makes a square matrix, rows by rows
# VIOLATES: `light_matrix(patterns)` returns `patterns` is a list of lists of `"on"`/`"off"`; a matrix of 1/0, one row a pattern
# SHOWN BY: light_matrix([['on', 'off', 'on'], ['off', 'on', 'on']]) gives np.array([[1., 0.], [0., 1.]]), due np.array([[1, 0, 1], [0, 1, 1]])
import numpy as np


def light_matrix(patterns):
    n = len(patterns)
    lights = np.zeros((n, n))
    for i in range(n):
        for j in range(min(n, len(patterns[i]))):
            if patterns[i][j] == "on":
                lights[i][j] = 1
    return lights


def scale_lights(lights, factor):
    return lights * factor


# WRONG: light_matrix: one single pattern gives a vector instead of a matrix with one row
# VIOLATES: `light_matrix(patterns)` returns `patterns` is a list of lists of `"on"`/`"off"`; a matrix of 1/0, one row a pattern
# SHOWN BY: light_matrix([['on', 'off', 'on']]) gives np.array([1., 0., 1.]), due np.array([[1, 0, 1]])
import numpy as np


def light_matrix(patterns):
    rows = [np.array([float(light == "on") for light in row]) for row in patterns]
    lights = rows[0]
    for row in rows[1:]:
        lights = np.vstack([lights, row])
    return lights


def scale_lights(lights, factor):
    return lights * factor


# WRONG: scale_lights: scaled values are kept as bytes 0..255, so fractions and negatives are lost
# VIOLATES: `scale_lights(lights, factor)` returns every value of the matrix times `factor`
# SHOWN BY: scale_lights(np.array([[1, 0], [0, 1]]), 0.5) gives np.array([[0, 0], [0, 0]], dtype=uint8), due np.array([[0.5, 0. ], [0. , 0.5]])
import numpy as np


def light_matrix(patterns):
    return np.array([[1 if light == "on" else 0 for light in pattern] for pattern in patterns])



def scale_lights(lights, factor):
    return np.clip(lights * factor, 0, 255).astype("uint8")


# WRONG: scale_lights: sets every value that isn't 0 to the factor (right only for 1/0)
# VIOLATES: `scale_lights(lights, factor)` returns every value of the matrix times `factor`
# SHOWN BY: scale_lights(np.array([[2., 0.], [0., 1.]]), 2.5) gives np.array([[2.5, 0. ], [0. , 2.5]]), due np.array([[5. , 0. ], [0. , 2.5]])
import numpy as np


def light_matrix(patterns):
    return np.array([[1 if light == "on" else 0 for light in pattern] for pattern in patterns])



def scale_lights(lights, factor):
    return np.where(lights != 0, factor, 0)


# WRONG: light_matrix: looks at the first ten patterns only
# VIOLATES: `light_matrix(patterns)` returns `patterns` is a list of lists of `"on"`/`"off"`; a matrix of 1/0, one row a pattern
# SHOWN BY: len(light_matrix([["on"]] * 12)) gives 10, due 12
import numpy as np


def light_matrix(patterns):
    return np.array([[int(w == "on") for w in row] for row in patterns[:10]])


def scale_lights(lights, factor):
    return lights * factor


# WRONG: light_matrix: cuts a row at 8 lights
# VIOLATES: `light_matrix(patterns)` returns `patterns` is a list of lists of `"on"`/`"off"`; a matrix of 1/0, one row a pattern
# SHOWN BY: len(light_matrix([["on"] * 9])[0]) gives 8, due 9
import numpy as np


def light_matrix(patterns):
    return np.array([[int(w == "on") for w in row[:8]] for row in patterns])


def scale_lights(lights, factor):
    return lights * factor


# WRONG: scale_lights: np.vectorize takes the type of the first result, which is the int factor if the first light is 1
# VIOLATES: `scale_lights(lights, factor)` returns every value of the matrix times `factor`
# SHOWN BY: scale_lights(np.array([[1.0, 0.25]]), 3) gives [[3, 0]], due [[3.0, 0.75]]
import numpy as np


def light_matrix(patterns):
    return np.array([[1 if light == "on" else 0 for light in pattern] for pattern in patterns])


def scale_lights(lights, factor):
    return np.vectorize(lambda light: factor if light == 1 else light * factor)(lights)
