# WRONG: squared_error: the absolute difference instead of the square
# VIOLATES: `squared_error(pred, goal_pred)` returns `(pred - goal_pred) ** 2`, never negative
# SHOWN BY: squared_error(2, 0) gives 2, due 4
import numpy as np


def squared_error(pred, goal_pred):
    return abs(pred - goal_pred)


def mean_squared_error(preds, goal_preds):
    return np.mean((preds - goal_preds) ** 2)


# WRONG: squared_error: keeps the sign of the difference
# VIOLATES: `squared_error(pred, goal_pred)` returns `(pred - goal_pred) ** 2`, never negative
# SHOWN BY: squared_error(0, 4) gives -16, due 16
import numpy as np


def squared_error(pred, goal_pred):
    return (pred - goal_pred) * abs(pred - goal_pred)


def mean_squared_error(preds, goal_preds):
    return np.mean((preds - goal_preds) ** 2)


# WRONG: squared_error: half of the squared error
# VIOLATES: `squared_error(pred, goal_pred)` returns `(pred - goal_pred) ** 2`, never negative
# SHOWN BY: squared_error(2, 0) gives 2.0, due 4
import numpy as np


def squared_error(pred, goal_pred):
    return 0.5 * (pred - goal_pred) ** 2


def mean_squared_error(preds, goal_preds):
    return np.mean((preds - goal_preds) ** 2)


# WRONG: squared_error: the difference is not squared
# VIOLATES: `squared_error(pred, goal_pred)` returns `(pred - goal_pred) ** 2`, never negative
# SHOWN BY: squared_error(2, 0) gives 2, due 4
import numpy as np


def squared_error(pred, goal_pred):
    return pred - goal_pred


def mean_squared_error(preds, goal_preds):
    return np.mean((preds - goal_preds) ** 2)


# WRONG: squared_error: rounds to 6 decimals
# VIOLATES: abs(got - due) <= 1e-12 + 1e-6 * abs(due), every element, NaN never.
# SHOWN BY: squared_error(0.0, 0.0005) gives 0.0, due 2.5e-07
import numpy as np


def squared_error(pred, goal_pred):
    return round((pred - goal_pred) ** 2, 6)


def mean_squared_error(preds, goal_preds):
    return np.mean((preds - goal_preds) ** 2)


# WRONG: squared_error: rounds to 9 decimals
# VIOLATES: abs(got - due) <= 1e-12 + 1e-6 * abs(due), every element, NaN never.
# SHOWN BY: squared_error(0.0, 0.00001) gives 0.0, due 1.0000000000000002e-10
import numpy as np


def squared_error(pred, goal_pred):
    return round((pred - goal_pred) ** 2, 9)


def mean_squared_error(preds, goal_preds):
    return np.mean((preds - goal_preds) ** 2)


# WRONG: squared_error: calls an error below a millionth no error
# VIOLATES: abs(got - due) <= 1e-12 + 1e-6 * abs(due), every element, NaN never.
# SHOWN BY: squared_error(0.0, 0.0005) gives 0.0, due 2.5e-07
import numpy as np


def squared_error(pred, goal_pred):
    error = (pred - goal_pred) ** 2
    return error if error > 1e-6 else 0.0


def mean_squared_error(preds, goal_preds):
    return np.mean((preds - goal_preds) ** 2)


# WRONG: squared_error: difference of the squares
# VIOLATES: `squared_error(pred, goal_pred)` returns `(pred - goal_pred) ** 2`, never negative
# SHOWN BY: squared_error(0, 4) gives -16, due 16
import numpy as np


def squared_error(pred, goal_pred):
    return pred ** 2 - goal_pred ** 2


def mean_squared_error(preds, goal_preds):
    return np.mean((preds - goal_preds) ** 2)


# WRONG: squared_error: the parenthesis of the slides is missing, so only the goal is squared
# VIOLATES: `squared_error(pred, goal_pred)` returns `(pred - goal_pred) ** 2`, never negative
# SHOWN BY: squared_error(2, 0) gives 2, due 4
import numpy as np


def squared_error(pred, goal_pred):
    return pred - goal_pred ** 2


def mean_squared_error(preds, goal_preds):
    return np.mean((preds - goal_preds) ** 2)


# WRONG: squared_error: ^ is exclusive or, not a power
# VIOLATES: `squared_error(pred, goal_pred)` returns `(pred - goal_pred) ** 2`, never negative
# SHOWN BY: squared_error(0.25, 0.8) raises TypeError: unsupported operand type(s) for ^: 'float' and 'int', due 0.30250000000000005
import numpy as np


def squared_error(pred, goal_pred):
    return (pred - goal_pred) ^ 2


def mean_squared_error(preds, goal_preds):
    return np.mean((preds - goal_preds) ** 2)


# WRONG: squared_error: cuts the difference to a whole number
# VIOLATES: `squared_error(pred, goal_pred)` returns `(pred - goal_pred) ** 2`, never negative
# SHOWN BY: squared_error(3, -3.5) gives 36, due 42.25
import numpy as np


def squared_error(pred, goal_pred):
    return int(pred - goal_pred) ** 2


def mean_squared_error(preds, goal_preds):
    return np.mean((preds - goal_preds) ** 2)


# WRONG: squared_error: computes in float32
# VIOLATES: abs(got - due) <= 1e-12 + 1e-6 * abs(due), every element, NaN never.
# SHOWN BY: squared_error(1.001, 1.0) gives 1.0000934480558499e-06, due 9.999999999997797e-07
import numpy as np


def squared_error(pred, goal_pred):
    return (np.float32(pred) - np.float32(goal_pred)) ** 2


def mean_squared_error(preds, goal_preds):
    return np.mean((preds - goal_preds) ** 2)


# WRONG: squared_error: remembers the error by the prediction alone
# VIOLATES: A function is called many times in one process, with different arguments; every call stands alone.
# SHOWN BY: squared_error(0.25, 0.8); squared_error(0.25, 1.0) gives 0.30250000000000005, due 0.5625
import numpy as np


CACHE = {}


def squared_error(pred, goal_pred):
    if pred not in CACHE:
        CACHE[pred] = (pred - goal_pred) ** 2
    return CACHE[pred]


def mean_squared_error(preds, goal_preds):
    return np.mean((preds - goal_preds) ** 2)


# WRONG: squared_error: never gives more than 1
# VIOLATES: `squared_error(pred, goal_pred)` returns `(pred - goal_pred) ** 2`, never negative
# SHOWN BY: squared_error(2, 0) gives 1.0, due 4
import numpy as np


def squared_error(pred, goal_pred):
    return min(1.0, (pred - goal_pred) ** 2)


def mean_squared_error(preds, goal_preds):
    return np.mean((preds - goal_preds) ** 2)


# WRONG: squared_error: relative to the goal
# VIOLATES: `squared_error(pred, goal_pred)` returns `(pred - goal_pred) ** 2`, never negative
# SHOWN BY: squared_error(0, 4) gives 1.0, due 16
import numpy as np


def squared_error(pred, goal_pred):
    return ((pred - goal_pred) / (goal_pred or 1)) ** 2


def mean_squared_error(preds, goal_preds):
    return np.mean((preds - goal_preds) ** 2)


# WRONG: squared_error: remembers by the difference rounded to 3 decimals
# VIOLATES: A function is called many times in one process, with different arguments; every call stands alone.
# SHOWN BY: squared_error(0.5, 0.25); squared_error(0.50001, 0.25) gives 0.0625, due 0.06250500009999997
import numpy as np


def squared_error(pred, goal_pred, seen={}):
    key = round(pred - goal_pred, 3)
    if key not in seen:
        seen[key] = (pred - goal_pred) ** 2
    return seen[key]


def mean_squared_error(preds, goal_preds):
    return np.mean((preds - goal_preds) ** 2)


# WRONG: mean_squared_error: the sum, not the mean
# VIOLATES: `mean_squared_error(preds, goal_preds)` returns the average squared error of two equally long arrays, at least one long
# SHOWN BY: mean_squared_error(np.array([0., 2.]), np.array([0., 1.])) gives 1.0, due 0.5
import numpy as np


def squared_error(pred, goal_pred):
    return (pred - goal_pred) ** 2


def mean_squared_error(preds, goal_preds):
    return np.sum((preds - goal_preds) ** 2)


# WRONG: mean_squared_error: takes the root of the mean
# VIOLATES: `mean_squared_error(preds, goal_preds)` returns the average squared error of two equally long arrays, at least one long
# SHOWN BY: mean_squared_error(np.array([0.]), np.array([2.])) gives 2.0, due 4.0
import numpy as np


def squared_error(pred, goal_pred):
    return (pred - goal_pred) ** 2


def mean_squared_error(preds, goal_preds):
    return np.sqrt(np.mean((preds - goal_preds) ** 2))


# WRONG: mean_squared_error: squares the mean difference
# VIOLATES: `mean_squared_error(preds, goal_preds)` returns the average squared error of two equally long arrays, at least one long
# SHOWN BY: mean_squared_error(np.array([0., 2.]), np.array([0., 1.])) gives 0.25, due 0.5
import numpy as np


def squared_error(pred, goal_pred):
    return (pred - goal_pred) ** 2


def mean_squared_error(preds, goal_preds):
    return np.mean(preds - goal_preds) ** 2


# WRONG: mean_squared_error: divides by n - 1
# VIOLATES: `mean_squared_error(preds, goal_preds)` returns the average squared error of two equally long arrays, at least one long
# SHOWN BY: mean_squared_error(np.array([0., 2.]), np.array([0., 1.])) gives 1.0, due 0.5
import numpy as np


def squared_error(pred, goal_pred):
    return (pred - goal_pred) ** 2


def mean_squared_error(preds, goal_preds):
    return np.sum((preds - goal_preds) ** 2) / max(1, len(preds) - 1)


# WRONG: mean_squared_error: leaves the first prediction out of the sum
# VIOLATES: `mean_squared_error(preds, goal_preds)` returns the average squared error of two equally long arrays, at least one long
# SHOWN BY: mean_squared_error(np.array([2.]), np.array([1.])) gives 0.0, due 1.0
import numpy as np


def squared_error(pred, goal_pred):
    return (pred - goal_pred) ** 2


def mean_squared_error(preds, goal_preds):
    total = 0
    for i in range(1, len(preds)):
        total += (preds[i] - goal_preds[i]) ** 2
    return total / len(preds)


# WRONG: mean_squared_error: divides by 2n
# VIOLATES: `mean_squared_error(preds, goal_preds)` returns the average squared error of two equally long arrays, at least one long
# SHOWN BY: mean_squared_error(np.array([2.]), np.array([1.])) gives 0.5, due 1.0
import numpy as np


def squared_error(pred, goal_pred):
    return (pred - goal_pred) ** 2


def mean_squared_error(preds, goal_preds):
    return np.sum((preds - goal_preds) ** 2) / (2 * len(preds))


# WRONG: mean_squared_error: whole number division
# VIOLATES: `mean_squared_error(preds, goal_preds)` returns the average squared error of two equally long arrays, at least one long
# SHOWN BY: mean_squared_error(np.array([1.]), np.array([0.2417369])) gives 0.0, due 0.5749629288216099
import numpy as np


def squared_error(pred, goal_pred):
    return (pred - goal_pred) ** 2


def mean_squared_error(preds, goal_preds):
    return np.sum((preds - goal_preds) ** 2) // len(preds)


# WRONG: mean_squared_error: mean of the absolute differences
# VIOLATES: `mean_squared_error(preds, goal_preds)` returns the average squared error of two equally long arrays, at least one long
# SHOWN BY: mean_squared_error(np.array([0.]), np.array([2.])) gives 2.0, due 4.0
import numpy as np


def squared_error(pred, goal_pred):
    return (pred - goal_pred) ** 2


def mean_squared_error(preds, goal_preds):
    return np.mean(abs(preds - goal_preds))


# WRONG: mean_squared_error: sorts both arrays before comparing them
# VIOLATES: `mean_squared_error(preds, goal_preds)` returns the average squared error of two equally long arrays, at least one long
# SHOWN BY: mean_squared_error(np.array([1., 0.]), np.array([0., 2.])) gives 0.5, due 2.5
import numpy as np


def squared_error(pred, goal_pred):
    return (pred - goal_pred) ** 2


def mean_squared_error(preds, goal_preds):
    return np.mean((np.sort(preds) - np.sort(goal_preds)) ** 2)


# WRONG: mean_squared_error: gives each squared error, no average
# VIOLATES: `mean_squared_error(preds, goal_preds)` returns the average squared error of two equally long arrays, at least one long
# SHOWN BY: mean_squared_error(np.array([0.5, 1.0]), np.array([0.0, 0.5])) gives [0.25, 0.25], due 0.25
import numpy as np


def squared_error(pred, goal_pred):
    return (pred - goal_pred) ** 2


def mean_squared_error(preds, goal_preds):
    return (preds - goal_preds) ** 2


# WRONG: mean_squared_error: equal squared errors are counted once, a set drops them
# VIOLATES: `mean_squared_error(preds, goal_preds)` returns the average squared error of two equally long arrays, at least one long
# SHOWN BY: mean_squared_error(np.array([2., 0., 1.]), np.array([1., 0., 1.])) gives 0.5, due 0.3333333333333333
import numpy as np


def squared_error(pred, goal_pred):
    return (pred - goal_pred) ** 2


def mean_squared_error(preds, goal_preds):
    errors = {(p - g) ** 2 for p, g in zip(preds, goal_preds)}
    return sum(errors) / len(errors)


# WRONG: mean_squared_error: looks the goal up by the first place of an equal prediction
# VIOLATES: `mean_squared_error(preds, goal_preds)` returns the average squared error of two equally long arrays, at least one long
# SHOWN BY: mean_squared_error(np.array([0.5, 0.5]), np.array([0.0, 1.0])); mean_squared_error(np.array([0.5, 0.5]), np.array([0.0, 2.0])) gives 0.25, due 1.25
import numpy as np


def squared_error(pred, goal_pred):
    return (pred - goal_pred) ** 2


def mean_squared_error(preds, goal_preds):
    preds = list(preds)
    return sum((p - goal_preds[preds.index(p)]) ** 2 for p in preds) / len(preds)


# WRONG: mean_squared_error: the total is global and never set back to 0
# VIOLATES: A function is called many times in one process, with different arguments; every call stands alone.
# SHOWN BY: mean_squared_error(np.array([0.5]), np.array([0.0])); mean_squared_error(np.array([0.5]), np.array([0.0])) gives 0.5, due 0.25
import numpy as np


def squared_error(pred, goal_pred):
    return (pred - goal_pred) ** 2


total = 0


def mean_squared_error(preds, goal_preds):
    global total
    for p, g in zip(preds, goal_preds):
        total += (p - g) ** 2
    return total / len(preds)


# WRONG: mean_squared_error: the median instead of the average
# VIOLATES: `mean_squared_error(preds, goal_preds)` returns the average squared error of two equally long arrays, at least one long
# SHOWN BY: mean_squared_error(np.array([2., 0., 1.]), np.array([1., 0., 1.])) gives 0.0, due 0.3333333333333333
import numpy as np


def squared_error(pred, goal_pred):
    return (pred - goal_pred) ** 2


def mean_squared_error(preds, goal_preds):
    return np.median((preds - goal_preds) ** 2)


# WRONG: mean_squared_error: a single prediction gets no error
# VIOLATES: `mean_squared_error(preds, goal_preds)` returns the average squared error of two equally long arrays, at least one long
# SHOWN BY: mean_squared_error(np.array([2.]), np.array([1.])) gives 0.0, due 1.0
import numpy as np


def squared_error(pred, goal_pred):
    return (pred - goal_pred) ** 2


def mean_squared_error(preds, goal_preds):
    if len(preds) == 1:
        return 0.0
    return np.mean((preds - goal_preds) ** 2)


# WRONG: mean_squared_error: divides by the number of dimensions
# VIOLATES: `mean_squared_error(preds, goal_preds)` returns the average squared error of two equally long arrays, at least one long
# SHOWN BY: mean_squared_error(np.array([0., 2.]), np.array([0., 1.])) gives 1.0, due 0.5
import numpy as np


def squared_error(pred, goal_pred):
    return (pred - goal_pred) ** 2


def mean_squared_error(preds, goal_preds):
    return np.sum((preds - goal_preds) ** 2) / preds.ndim


# WRONG: squared_error: only the goal is squared: the power binds first
# VIOLATES: `(pred - goal_pred) ** 2`, never negative
# SHOWN BY: squared_error(0.4, 0.8) gives -0.2400000000000001, due 0.16000000000000003
import numpy as np


def squared_error(pred, goal_pred):
    return pred - goal_pred ** 2


def mean_squared_error(preds, goal_preds):
    return np.mean((preds - goal_preds) ** 2)


# WRONG: squared_error: the squares are subtracted, not the difference squared
# VIOLATES: `(pred - goal_pred) ** 2`, never negative
# SHOWN BY: squared_error(0.4, 0.8) gives -0.4800000000000001, due 0.16000000000000003
import numpy as np


def squared_error(pred, goal_pred):
    return pred ** 2 - goal_pred ** 2


def mean_squared_error(preds, goal_preds):
    return np.mean((preds - goal_preds) ** 2)


# WRONG: squared_error: halved, as in the course on calculus
# VIOLATES: `(pred - goal_pred) ** 2`, never negative
# SHOWN BY: squared_error(0.4, 0.8) gives 0.08000000000000002, due 0.16000000000000003
import numpy as np


def squared_error(pred, goal_pred):
    return 0.5 * (pred - goal_pred) ** 2


def mean_squared_error(preds, goal_preds):
    return np.mean((preds - goal_preds) ** 2)


# WRONG: mean_squared_error: the root of the mean is taken
# VIOLATES: the average squared error of two equally long arrays
# SHOWN BY: mean_squared_error(A([1.0, 2.0]), A([2.0, 4.0])) gives np.float64(1.5811388300841898), due np.float64(2.5)
import numpy as np


def squared_error(pred, goal_pred):
    return (pred - goal_pred) ** 2


def mean_squared_error(preds, goal_preds):
    return np.sqrt(np.mean((preds - goal_preds) ** 2))


# WRONG: mean_squared_error: divides by one less than there are, like a sample variance
# VIOLATES: the average squared error of two equally long arrays, at least one long
# SHOWN BY: mean_squared_error(A([1.0, 2.0]), A([2.0, 4.0])) gives np.float64(5.0), due np.float64(2.5)
import numpy as np


def squared_error(pred, goal_pred):
    return (pred - goal_pred) ** 2


def mean_squared_error(preds, goal_preds):
    total = 0.0
    for pred, goal_pred in zip(preds, goal_preds):
        total += squared_error(pred, goal_pred)
    return total / max(1, len(preds) - 1)


# WRONG: mean_squared_error: return stands in the loop: only the first pair counts
# VIOLATES: the average squared error of two equally long arrays
# SHOWN BY: mean_squared_error(A([1.0, 2.0]), A([2.0, 4.0])) gives np.float64(0.5), due np.float64(2.5)
import numpy as np


def squared_error(pred, goal_pred):
    return (pred - goal_pred) ** 2


def mean_squared_error(preds, goal_preds):
    total = 0.0
    for pred, goal_pred in zip(preds, goal_preds):
        total += squared_error(pred, goal_pred)
        return total / len(preds)


# WRONG: mean_squared_error: averages by halves: (a + b) / 2 again and again
# VIOLATES: the average squared error of two equally long arrays
# SHOWN BY: mean_squared_error(A([1.0, 2.0, 3.0]), A([2.0, 4.0, 6.0])) gives np.float64(5.75), due np.float64(4.666666666666667)
import numpy as np


def squared_error(pred, goal_pred):
    return (pred - goal_pred) ** 2


def mean_squared_error(preds, goal_preds):
    average = squared_error(preds[0], goal_preds[0])
    for i in range(1, len(preds)):
        average = (average + squared_error(preds[i], goal_preds[i])) / 2
    return average


# WRONG: squared_error: absolute error, not squared, in both functions
# VIOLATES: `squared_error(pred, goal_pred)` returns `(pred - goal_pred) ** 2`, never negative
# SHOWN BY: [squared_error(1.0, 0.5), mean_squared_error(np.array([1., 2.]), np.array([0.5, 1. ]))] gives [0.5, 0.75], due [0.25, 0.625]
import numpy as np


def squared_error(pred, goal_pred):
    return abs(pred - goal_pred)


def mean_squared_error(preds, goal_preds):
    total = 0
    for pred, goal in zip(preds, goal_preds):
        total += squared_error(pred, goal)
    return total / len(preds)


# WRONG: mean_squared_error: the mean goes over the wrong predictions only, exact ones aren't counted
# VIOLATES: `mean_squared_error(preds, goal_preds)` returns the average squared error of two equally long arrays, at least one long
# SHOWN BY: mean_squared_error(np.array([ 1., 2., -4.]), np.array([0.5, 2. , 3. ])) gives 24.625, due 16.416666666666668
import numpy as np


def squared_error(pred, goal_pred):
    return (pred - goal_pred) ** 2



def mean_squared_error(preds, goal_preds):
    errors = [squared_error(p, g) for p, g in zip(preds, goal_preds)]
    wrong = [error for error in errors if error]
    return sum(wrong) / len(wrong) if wrong else 0


# WRONG: squared_error: squares both and subtracts, made positive by abs
# VIOLATES: `squared_error(pred, goal_pred)` returns `(pred - goal_pred) ** 2`, never negative
# SHOWN BY: squared_error(1.0, 0.5) gives 0.75, due 0.25
import numpy as np


def squared_error(pred, goal_pred):
    return abs(pred ** 2 - goal_pred ** 2)


def mean_squared_error(preds, goal_preds):
    return np.mean((np.asarray(preds) - np.asarray(goal_preds)) ** 2)


# WRONG: mean_squared_error: the default list keeps the errors of earlier calls
# VIOLATES: `mean_squared_error(preds, goal_preds)` returns the average squared error of two equally long arrays, at least one long
# SHOWN BY: [mean_squared_error(np.array([1., 2.]), np.array([0., 3.])), mean_squared_error(np.array([5.]), np.array([1.]))] gives [1.0, 6.0], due [1.0, 16.0]
import numpy as np


def squared_error(pred, goal_pred):
    return (pred - goal_pred) ** 2



def mean_squared_error(preds, goal_preds, errors=[]):
    for p, g in zip(preds, goal_preds):
        errors.append(squared_error(p, g))
    return sum(errors) / len(errors)


# WRONG: mean_squared_error: perfect predictions do not count
# VIOLATES: the average squared error of two equally long arrays
# SHOWN BY: mean_squared_error(np.array([0.5, 0.5]), np.array([1.0, 0.5])) gives 0.25, due 0.125
import numpy as np
def squared_error(pred, goal_pred):
    return (pred - goal_pred) ** 2
def mean_squared_error(preds, goal_preds):
    e = (preds - goal_preds) ** 2
    e = e[e > 0]
    return e.mean() if len(e) else 0.0


# WRONG: mean_squared_error: compares all predictions with the first goal
# VIOLATES: the average squared error of two equally long arrays
# SHOWN BY: mean_squared_error(np.array([0.5, 0.5]), np.array([1.0, 0.5])) gives 0.25, due 0.125
import numpy as np
def squared_error(pred, goal_pred):
    return (pred - goal_pred) ** 2
def mean_squared_error(preds, goal_preds):
    return np.mean((preds - goal_preds[0]) ** 2)


# WRONG: squared_error: a miss below 1e-4 is none
# VIOLATES: `(pred - goal_pred) ** 2`, never negative
# SHOWN BY: squared_error(0.5, 0.50005) gives 0, due 2.499999999999449e-09
import numpy as np
def mean_squared_error(preds, goal_preds):
    return np.mean((preds - goal_preds) ** 2)
def squared_error(pred, goal_pred):
    d = pred - goal_pred
    if abs(d) < 1e-4:
        return 0
    return d ** 2


# WRONG: mean_squared_error: averages in halves, which counts the smaller half too much when the number is odd
# VIOLATES: `mean_squared_error(preds, goal_preds)` returns the average squared error of two equally long arrays, at least one long
# SHOWN BY: mean_squared_error(np.array([1.0, 2.0, 3.0]), np.zeros(3)) gives 3.75, due 4.666666666666667
import numpy as np


def mean_squared_error(preds, goal_preds):
    e = (preds - goal_preds) ** 2
    if len(e) < 2:
        return e.mean()
    h = len(e) // 2
    return (e[:h].mean() + e[h:].mean()) / 2


def squared_error(pred, goal_pred):
    return (pred - goal_pred) ** 2


# WRONG: mean_squared_error: np.vectorize takes the type of the first result, which is the int 0 if the first prediction is perfect
# VIOLATES: `mean_squared_error(preds, goal_preds)` returns the average squared error of two equally long arrays
# SHOWN BY: mean_squared_error(np.array([1.0, 0.5]), np.array([1.0, 0.0])) gives 0.0, due 0.125
import numpy as np


def squared_error(pred: float, goal_pred: float) -> float:
    return (pred - goal_pred) ** 2


def mean_squared_error(preds, goal_preds):
    return np.vectorize(lambda p, g: 0 if p == g else (p - g) ** 2)(preds, goal_preds).mean()
