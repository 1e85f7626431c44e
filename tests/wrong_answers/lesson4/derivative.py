# WRONG: error_curve: one mean error for all the weights
# VIOLATES: `error_curve(weights, my_input, goal_pred)` returns the error at each of the weights: the U-shaped bowl, shape (n,)
# SHOWN BY: error_curve(np.array([2.19028671]), 1, 0.0) gives 4.797355872002624, due [4.797355872002624]
import numpy as np


def error_curve(weights, my_input, goal_pred):
    return np.mean((my_input * weights - goal_pred) ** 2)


def slope(weight, my_input, goal_pred, step):
    up = (my_input * (weight + step) - goal_pred) ** 2
    down = (my_input * (weight - step) - goal_pred) ** 2
    return (up - down) / (2 * step)


# WRONG: error_curve: the predictions, not the errors
# VIOLATES: `error_curve(weights, my_input, goal_pred)` returns the error at each of the weights: the U-shaped bowl, shape (n,)
# SHOWN BY: error_curve(np.array([2.19028671]), 1, 0.0) gives [2.19028671], due [4.797355872002624]
import numpy as np


def error_curve(weights, my_input, goal_pred):
    return my_input * weights


def slope(weight, my_input, goal_pred, step):
    up = (my_input * (weight + step) - goal_pred) ** 2
    down = (my_input * (weight - step) - goal_pred) ** 2
    return (up - down) / (2 * step)


# WRONG: error_curve: a V of absolute errors, not a bowl
# VIOLATES: `error_curve(weights, my_input, goal_pred)` returns the error at each of the weights: the U-shaped bowl, shape (n,)
# SHOWN BY: error_curve(np.array([2.19028671]), 1, 0.0) gives [2.19028671], due [4.797355872002624]
import numpy as np


def error_curve(weights, my_input, goal_pred):
    return abs(my_input * weights - goal_pred)


def slope(weight, my_input, goal_pred, step):
    up = (my_input * (weight + step) - goal_pred) ** 2
    down = (my_input * (weight - step) - goal_pred) ** 2
    return (up - down) / (2 * step)


# WRONG: error_curve: a column of shape (n, 1)
# VIOLATES: `error_curve(weights, my_input, goal_pred)` returns the error at each of the weights: the U-shaped bowl, shape (n,)
# SHOWN BY: error_curve(np.array([2.19028671]), 1, 0.0) gives [[4.797355872002624]], due [4.797355872002624]
import numpy as np


def error_curve(weights, my_input, goal_pred):
    return ((my_input * weights - goal_pred) ** 2).reshape(-1, 1)


def slope(weight, my_input, goal_pred, step):
    up = (my_input * (weight + step) - goal_pred) ** 2
    down = (my_input * (weight - step) - goal_pred) ** 2
    return (up - down) / (2 * step)


# WRONG: error_curve: (weight, error) points instead of errors
# VIOLATES: `error_curve(weights, my_input, goal_pred)` returns the error at each of the weights: the U-shaped bowl, shape (n,)
# SHOWN BY: error_curve(np.array([2.19028671]), 1, 0.0) gives [[2.19028671, 4.797355872002624]], due [4.797355872002624]
import numpy as np


def error_curve(weights, my_input, goal_pred):
    return np.column_stack([weights, (my_input * weights - goal_pred) ** 2])


def slope(weight, my_input, goal_pred, step):
    up = (my_input * (weight + step) - goal_pred) ** 2
    down = (my_input * (weight - step) - goal_pred) ** 2
    return (up - down) / (2 * step)


# WRONG: error_curve: sorts the weights first
# VIOLATES: `error_curve(weights, my_input, goal_pred)` returns the error at each of the weights: the U-shaped bowl, shape (n,)
# SHOWN BY: error_curve(np.array([1.0, 0.0]), 0.5, 0.8) gives [0.6400000000000001, 0.09000000000000002], due [0.09000000000000002, 0.6400000000000001]
import numpy as np


def error_curve(weights, my_input, goal_pred):
    return (my_input * np.sort(weights) - goal_pred) ** 2


def slope(weight, my_input, goal_pred, step):
    up = (my_input * (weight + step) - goal_pred) ** 2
    down = (my_input * (weight - step) - goal_pred) ** 2
    return (up - down) / (2 * step)


# WRONG: error_curve: half of each error
# VIOLATES: `error_curve(weights, my_input, goal_pred)` returns the error at each of the weights: the U-shaped bowl, shape (n,)
# SHOWN BY: error_curve(np.array([2.19028671]), 1, 0.0) gives [2.398677936001312], due [4.797355872002624]
import numpy as np


def error_curve(weights, my_input, goal_pred):
    return 0.5 * (my_input * weights - goal_pred) ** 2


def slope(weight, my_input, goal_pred, step):
    up = (my_input * (weight + step) - goal_pred) ** 2
    down = (my_input * (weight - step) - goal_pred) ** 2
    return (up - down) / (2 * step)


# WRONG: error_curve: collects the errors in a whole number array
# VIOLATES: `error_curve(weights, my_input, goal_pred)` returns the error at each of the weights: the U-shaped bowl, shape (n,)
# SHOWN BY: error_curve(np.array([2.19028671]), 1, 0.0) gives [4], due [4.797355872002624]
import numpy as np


def error_curve(weights, my_input, goal_pred):
    curve = np.zeros(len(weights), dtype=int)
    for i, weight in enumerate(weights):
        curve[i] = (my_input * weight - goal_pred) ** 2
    return curve


def slope(weight, my_input, goal_pred, step):
    up = (my_input * (weight + step) - goal_pred) ** 2
    down = (my_input * (weight - step) - goal_pred) ** 2
    return (up - down) / (2 * step)


# WRONG: error_curve: a generator expression in round brackets
# VIOLATES: Not: None, strings, generators, iterators, dicts, sets, complex numbers, objects of the student's own.
# SHOWN BY: error_curve(np.array([2.19028671]), 1, 0.0) gives <generator object error_curve.<locals>.<genexpr>>, due [4.797355872002624]
import numpy as np


def error_curve(weights, my_input, goal_pred):
    return ((my_input * w - goal_pred) ** 2 for w in weights)


def slope(weight, my_input, goal_pred, step):
    up = (my_input * (weight + step) - goal_pred) ** 2
    down = (my_input * (weight - step) - goal_pred) ** 2
    return (up - down) / (2 * step)


# WRONG: error_curve: a map object
# VIOLATES: Not: None, strings, generators, iterators, dicts, sets, complex numbers, objects of the student's own.
# SHOWN BY: error_curve(np.array([2.19028671]), 1, 0.0) gives <map object>, due [4.797355872002624]
import numpy as np


def error_curve(weights, my_input, goal_pred):
    return map(lambda w: (my_input * w - goal_pred) ** 2, weights)


def slope(weight, my_input, goal_pred, step):
    up = (my_input * (weight + step) - goal_pred) ** 2
    down = (my_input * (weight - step) - goal_pred) ** 2
    return (up - down) / (2 * step)


# WRONG: error_curve: leaves the last weight out
# VIOLATES: `error_curve(weights, my_input, goal_pred)` returns the error at each of the weights: the U-shaped bowl, shape (n,)
# SHOWN BY: error_curve(np.array([2.19028671]), 1, 0.0) gives [], due [4.797355872002624]
import numpy as np


def error_curve(weights, my_input, goal_pred):
    return [(my_input * weights[i] - goal_pred) ** 2 for i in range(len(weights) - 1)]


def slope(weight, my_input, goal_pred, step):
    up = (my_input * (weight + step) - goal_pred) ** 2
    down = (my_input * (weight - step) - goal_pred) ** 2
    return (up - down) / (2 * step)


# WRONG: error_curve: scales the curve so that its top is 1
# VIOLATES: `error_curve(weights, my_input, goal_pred)` returns the error at each of the weights: the U-shaped bowl, shape (n,)
# SHOWN BY: error_curve(np.array([2.19028671]), 1, 0.0) gives [1.0], due [4.797355872002624]
import numpy as np


def error_curve(weights, my_input, goal_pred):
    curve = (my_input * weights - goal_pred) ** 2
    return curve / (curve.max() or 1)


def slope(weight, my_input, goal_pred, step):
    up = (my_input * (weight + step) - goal_pred) ** 2
    down = (my_input * (weight - step) - goal_pred) ** 2
    return (up - down) / (2 * step)


# WRONG: error_curve: equal weights are used once
# VIOLATES: `error_curve(weights, my_input, goal_pred)` returns the error at each of the weights: the U-shaped bowl, shape (n,)
# SHOWN BY: error_curve(np.array([0.71753657, 0.71753657]), 2, -1) gives [5.92958119714946], due [5.92958119714946, 5.92958119714946]
import numpy as np


def error_curve(weights, my_input, goal_pred):
    return (my_input * np.array(list(dict.fromkeys(weights.tolist()))) - goal_pred) ** 2


def slope(weight, my_input, goal_pred, step):
    up = (my_input * (weight + step) - goal_pred) ** 2
    down = (my_input * (weight - step) - goal_pred) ** 2
    return (up - down) / (2 * step)


# WRONG: error_curve: a set of errors
# VIOLATES: Not: None, strings, generators, iterators, dicts, sets, complex numbers, objects of the student's own.
# SHOWN BY: error_curve(np.array([2.19028671]), 1, 0.0) gives {np.float64(4.797355872002624)}, due [4.797355872002624]
import numpy as np


def error_curve(weights, my_input, goal_pred):
    return {(my_input * w - goal_pred) ** 2 for w in weights}


def slope(weight, my_input, goal_pred, step):
    up = (my_input * (weight + step) - goal_pred) ** 2
    down = (my_input * (weight - step) - goal_pred) ** 2
    return (up - down) / (2 * step)


# WRONG: error_curve: a dict from weight to error
# VIOLATES: Not: None, strings, generators, iterators, dicts, sets, complex numbers, objects of the student's own.
# SHOWN BY: error_curve(np.array([2.19028671]), 1, 0.0) gives {np.float64(2.19028671): np.float64(4.797355872002624)}, due [4.797355872002624]
import numpy as np


def error_curve(weights, my_input, goal_pred):
    return {w: (my_input * w - goal_pred) ** 2 for w in weights}


def slope(weight, my_input, goal_pred, step):
    up = (my_input * (weight + step) - goal_pred) ** 2
    down = (my_input * (weight - step) - goal_pred) ** 2
    return (up - down) / (2 * step)


# WRONG: slope: the weight delta, half of the slope
# VIOLATES: `slope(weight, my_input, goal_pred, step)` returns `(error(weight + step) - error(weight - step)) / (2 * step)`
# SHOWN BY: slope(0.5, 0.5, 0.8, 0.1) gives -0.275, due -0.5500000000000005
import numpy as np


def error_curve(weights, my_input, goal_pred):
    return (my_input * weights - goal_pred) ** 2


def slope(weight, my_input, goal_pred, step):
    up = (my_input * (weight + step) - goal_pred) ** 2
    down = (my_input * (weight - step) - goal_pred) ** 2
    return my_input * (my_input * weight - goal_pred)


# WRONG: slope: one-sided, from the weight to weight + step
# VIOLATES: `slope(weight, my_input, goal_pred, step)` returns `(error(weight + step) - error(weight - step)) / (2 * step)`
# SHOWN BY: slope(0.5, 0.5, 0.8, 0.1) gives -0.5250000000000005, due -0.5500000000000005
import numpy as np


def error_curve(weights, my_input, goal_pred):
    return (my_input * weights - goal_pred) ** 2


def slope(weight, my_input, goal_pred, step):
    error = lambda w: (my_input * w - goal_pred) ** 2
    return (error(weight + step) - error(weight)) / step


# WRONG: slope: divides by step, not by 2 * step
# VIOLATES: `slope(weight, my_input, goal_pred, step)` returns `(error(weight + step) - error(weight - step)) / (2 * step)`
# SHOWN BY: slope(-3, 3, 0.0, 2) gives -108.0, due -54.0
import numpy as np


def error_curve(weights, my_input, goal_pred):
    return (my_input * weights - goal_pred) ** 2


def slope(weight, my_input, goal_pred, step):
    up = (my_input * (weight + step) - goal_pred) ** 2
    down = (my_input * (weight - step) - goal_pred) ** 2
    return (up - down) / step


# WRONG: slope: without the parentheses it halves and then multiplies by the step
# VIOLATES: `slope(weight, my_input, goal_pred, step)` returns `(error(weight + step) - error(weight - step)) / (2 * step)`
# SHOWN BY: slope(-3, 3, 0.0, 2) gives -216.0, due -54.0
import numpy as np


def error_curve(weights, my_input, goal_pred):
    return (my_input * weights - goal_pred) ** 2


def slope(weight, my_input, goal_pred, step):
    up = (my_input * (weight + step) - goal_pred) ** 2
    down = (my_input * (weight - step) - goal_pred) ** 2
    return (up - down) / 2 * step


# WRONG: slope: down minus up, the sign turned round
# VIOLATES: `slope(weight, my_input, goal_pred, step)` returns `(error(weight + step) - error(weight - step)) / (2 * step)`
# SHOWN BY: slope(-3, 3, 0.0, 2) gives 54.0, due -54.0
import numpy as np


def error_curve(weights, my_input, goal_pred):
    return (my_input * weights - goal_pred) ** 2


def slope(weight, my_input, goal_pred, step):
    up = (my_input * (weight + step) - goal_pred) ** 2
    down = (my_input * (weight - step) - goal_pred) ** 2
    return (down - up) / (2 * step)


# WRONG: slope: slope of the prediction, not of the error
# VIOLATES: `slope(weight, my_input, goal_pred, step)` returns `(error(weight + step) - error(weight - step)) / (2 * step)`
# SHOWN BY: slope(-3, 3, 0.0, 2) gives 3.0, due -54.0
import numpy as np


def error_curve(weights, my_input, goal_pred):
    return (my_input * weights - goal_pred) ** 2


def slope(weight, my_input, goal_pred, step):
    up = (my_input * (weight + step) - goal_pred) ** 2
    down = (my_input * (weight - step) - goal_pred) ** 2
    return (my_input * (weight + step) - my_input * (weight - step)) / (2 * step)


# WRONG: slope: one-sided to the left
# VIOLATES: `slope(weight, my_input, goal_pred, step)` returns `(error(weight + step) - error(weight - step)) / (2 * step)`
# SHOWN BY: slope(0.5, 0.5, 0.8, 0.1) gives -0.5750000000000005, due -0.5500000000000005
import numpy as np


def error_curve(weights, my_input, goal_pred):
    return (my_input * weights - goal_pred) ** 2


def slope(weight, my_input, goal_pred, step):
    up = (my_input * (weight + step) - goal_pred) ** 2
    down = (my_input * (weight - step) - goal_pred) ** 2
    here = (my_input * weight - goal_pred) ** 2
    return (here - down) / step


# WRONG: slope: only the sign of the slope
# VIOLATES: `slope(weight, my_input, goal_pred, step)` returns `(error(weight + step) - error(weight - step)) / (2 * step)`
# SHOWN BY: slope(-3, 3, 0.0, 2) gives -1.0, due -54.0
import numpy as np


def error_curve(weights, my_input, goal_pred):
    return (my_input * weights - goal_pred) ** 2


def slope(weight, my_input, goal_pred, step):
    up = (my_input * (weight + step) - goal_pred) ** 2
    down = (my_input * (weight - step) - goal_pred) ** 2
    return np.sign(up - down)


# WRONG: slope: whole number division
# VIOLATES: `slope(weight, my_input, goal_pred, step)` returns `(error(weight + step) - error(weight - step)) / (2 * step)`
# SHOWN BY: slope(0.5, 0.5, 0.8, 0.1) gives -1.0, due -0.5500000000000005
import numpy as np


def error_curve(weights, my_input, goal_pred):
    return (my_input * weights - goal_pred) ** 2


def slope(weight, my_input, goal_pred, step):
    up = (my_input * (weight + step) - goal_pred) ** 2
    down = (my_input * (weight - step) - goal_pred) ** 2
    return (up - down) // (2 * step)


# WRONG: slope: rounds the slope to 6 decimals
# VIOLATES: abs(got - due) <= 1e-12 + 1e-6 * abs(due), every element, NaN never.
# SHOWN BY: slope(0.0, 0.001, 0.00012, 0.5) gives -0.0, due -2.399999999999999e-07
import numpy as np


def error_curve(weights, my_input, goal_pred):
    return (my_input * weights - goal_pred) ** 2


def slope(weight, my_input, goal_pred, step):
    up = (my_input * (weight + step) - goal_pred) ** 2
    down = (my_input * (weight - step) - goal_pred) ** 2
    return round((up - down) / (2 * step), 6)


# WRONG: slope: the slope is never negative, an absolute value
# VIOLATES: `slope(weight, my_input, goal_pred, step)` returns `(error(weight + step) - error(weight - step)) / (2 * step)`
# SHOWN BY: slope(-3, 3, 0.0, 2) gives 54.0, due -54.0
import numpy as np


def error_curve(weights, my_input, goal_pred):
    return (my_input * weights - goal_pred) ** 2


def slope(weight, my_input, goal_pred, step):
    up = (my_input * (weight + step) - goal_pred) ** 2
    down = (my_input * (weight - step) - goal_pred) ** 2
    return abs(up - down) / (2 * step)


# WRONG: error_curve: the errors are sorted from small to large
# VIOLATES: the error at each of the weights
# SHOWN BY: error_curve(A([0.0, 1.0, 2.0]), 1.0, 2.0) gives array([0., 1., 4.]), due array([4., 1., 0.])
import numpy as np


def error_curve(weights, my_input, goal_pred):
    return np.sort((weights * my_input - goal_pred) ** 2)


def slope(weight, my_input, goal_pred, step):
    up = ((weight + step) * my_input - goal_pred) ** 2
    down = ((weight - step) * my_input - goal_pred) ** 2
    return (up - down) / (2 * step)


# WRONG: error_curve: only the smallest error, the bottom of the bowl
# VIOLATES: the error at each of the weights: the U-shaped bowl, shape (n,)
# SHOWN BY: error_curve(A([0.0, 1.0, 2.0]), 1.0, 2.0) gives np.float64(0.0), due array([4., 1., 0.])
import numpy as np


def error_curve(weights, my_input, goal_pred):
    return min((w * my_input - goal_pred) ** 2 for w in weights)


def slope(weight, my_input, goal_pred, step):
    up = ((weight + step) * my_input - goal_pred) ** 2
    down = ((weight - step) * my_input - goal_pred) ** 2
    return (up - down) / (2 * step)


# WRONG: slope: one-sided: from the weight to weight + step
# VIOLATES: `(error(weight + step) - error(weight - step)) / (2 * step)`
# SHOWN BY: slope(0.5, 2.0, 0.8, 0.1) gives 1.1999999999999993, due 0.7999999999999996
import numpy as np


def error_curve(weights, my_input, goal_pred):
    return (weights * my_input - goal_pred) ** 2


def slope(weight, my_input, goal_pred, step):
    def error(w):
        return (w * my_input - goal_pred) ** 2

    return (error(weight + step) - error(weight)) / step


# WRONG: slope: divides by 2 and multiplies by the step: brackets missing
# VIOLATES: `(error(weight + step) - error(weight - step)) / (2 * step)`
# SHOWN BY: slope(0.5, 2.0, 0.8, 0.1) gives 0.007999999999999997, due 0.7999999999999996
import numpy as np


def error_curve(weights, my_input, goal_pred):
    return (weights * my_input - goal_pred) ** 2


def slope(weight, my_input, goal_pred, step):
    up = ((weight + step) * my_input - goal_pred) ** 2
    down = ((weight - step) * my_input - goal_pred) ** 2
    return (up - down) / 2 * step


# WRONG: slope: half the slope: the 2 of the square is missing, input times delta
# VIOLATES: `(error(weight + step) - error(weight - step)) / (2 * step)`
# SHOWN BY: slope(0.5, 2.0, 0.8, 0.1) gives 0.3999999999999999, due 0.7999999999999996
import numpy as np


def error_curve(weights, my_input, goal_pred):
    return (weights * my_input - goal_pred) ** 2


def slope(weight, my_input, goal_pred, step):
    return my_input * (weight * my_input - goal_pred)


# WRONG: error_curve: one weight gives a number instead of an array of one
# VIOLATES: `error_curve(weights, my_input, goal_pred)` returns the error at each of the weights: the U-shaped bowl, shape (n,)
# SHOWN BY: error_curve(np.array([0.5]), 0.9, 0.8) gives np.float64(0.1225), due np.array([0.1225])
import numpy as np


def error_curve(weights, my_input, goal_pred):
    return np.squeeze((weights * my_input - goal_pred) ** 2)


def slope(weight, my_input, goal_pred, step):
    up = ((weight + step) * my_input - goal_pred) ** 2
    down = ((weight - step) * my_input - goal_pred) ** 2
    return (up - down) / (2 * step)


# WRONG: error_curve: only the error at the first weight
# VIOLATES: the error at each of the weights: the U-shaped bowl, shape (n,)
# SHOWN BY: error_curve(np.array([0.0, 1.0]), 1.0, 1.0) gives [1.0], due [1., 0.]
import numpy as np
def error_curve(weights, my_input, goal_pred):
    return [(weights[0] * my_input - goal_pred) ** 2]
def slope(weight, my_input, goal_pred, step):
    def error(w):
        return (w * my_input - goal_pred) ** 2
    return (error(weight + step) - error(weight - step)) / (2 * step)
