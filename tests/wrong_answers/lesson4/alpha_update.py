# WRONG: alpha_update: alpha is forgotten
# VIOLATES: `alpha_update(weight, derivative, alpha)` returns `weight - alpha * derivative`
# SHOWN BY: alpha_update(4, 3, 0) gives 1, due 4
import numpy as np


def alpha_update(weight, derivative, alpha):
    return weight - derivative


def alpha_learn(weight, my_input, goal_pred, alpha, iterations):
    pairs = []
    for iteration in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        derivative = my_input * (pred - goal_pred)
        pairs.append((error, pred))
        weight = weight - (alpha * derivative)
    return pairs


# WRONG: alpha_update: adds instead of subtracting
# VIOLATES: `alpha_update(weight, derivative, alpha)` returns `weight - alpha * derivative`
# SHOWN BY: alpha_update(-4, 3, 1) gives -1, due -7
import numpy as np


def alpha_update(weight, derivative, alpha):
    return weight + (alpha * derivative)


def alpha_learn(weight, my_input, goal_pred, alpha, iterations):
    pairs = []
    for iteration in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        derivative = my_input * (pred - goal_pred)
        pairs.append((error, pred))
        weight = weight - (alpha * derivative)
    return pairs


# WRONG: alpha_update: the weight becomes alpha times the derivative, the document's line
# VIOLATES: `alpha_update(weight, derivative, alpha)` returns `weight - alpha * derivative`
# SHOWN BY: alpha_update(4, 3, 0) gives 0, due 4
import numpy as np


def alpha_update(weight, derivative, alpha):
    return alpha * derivative


def alpha_learn(weight, my_input, goal_pred, alpha, iterations):
    pairs = []
    for iteration in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        derivative = my_input * (pred - goal_pred)
        pairs.append((error, pred))
        weight = weight - (alpha * derivative)
    return pairs


# WRONG: alpha_update: an alpha of 0 becomes 0.1
# VIOLATES: `alpha` is any number
# SHOWN BY: alpha_update(4, 3, 0) gives 3.7, due 4
import numpy as np


def alpha_update(weight, derivative, alpha):
    return weight - ((alpha or 0.1) * derivative)


def alpha_learn(weight, my_input, goal_pred, alpha, iterations):
    pairs = []
    for iteration in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        derivative = my_input * (pred - goal_pred)
        pairs.append((error, pred))
        weight = weight - (alpha * derivative)
    return pairs


# WRONG: alpha_update: alpha is limited to 0..1
# VIOLATES: `alpha` is any number
# SHOWN BY: alpha_update(0.5, 0.4, 2) gives 0.09999999999999998, due -0.30000000000000004
import numpy as np


def alpha_update(weight, derivative, alpha):
    return weight - (min(1, max(0, alpha)) * derivative)


def alpha_learn(weight, my_input, goal_pred, alpha, iterations):
    pairs = []
    for iteration in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        derivative = my_input * (pred - goal_pred)
        pairs.append((error, pred))
        weight = weight - (alpha * derivative)
    return pairs


# WRONG: alpha_update: a negative alpha loses its sign
# VIOLATES: `alpha` is any number
# SHOWN BY: alpha_update(0.0, -3, -0.1) gives 0.30000000000000004, due -0.30000000000000004
import numpy as np


def alpha_update(weight, derivative, alpha):
    return weight - (abs(alpha) * derivative)


def alpha_learn(weight, my_input, goal_pred, alpha, iterations):
    pairs = []
    for iteration in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        derivative = my_input * (pred - goal_pred)
        pairs.append((error, pred))
        weight = weight - (alpha * derivative)
    return pairs


# WRONG: alpha_update: alpha multiplies the difference, the weight too
# VIOLATES: `alpha_update(weight, derivative, alpha)` returns `weight - alpha * derivative`
# SHOWN BY: alpha_update(4, 3, 0) gives 0, due 4
import numpy as np


def alpha_update(weight, derivative, alpha):
    return (weight - derivative) * alpha


def alpha_learn(weight, my_input, goal_pred, alpha, iterations):
    pairs = []
    for iteration in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        derivative = my_input * (pred - goal_pred)
        pairs.append((error, pred))
        weight = weight - (alpha * derivative)
    return pairs


# WRONG: alpha_update: divides by alpha
# VIOLATES: `alpha_update(weight, derivative, alpha)` returns `weight - alpha * derivative`
# SHOWN BY: alpha_update(4, 1, 0.2) gives -1.0, due 3.8
import numpy as np


def alpha_update(weight, derivative, alpha):
    return weight - (derivative / alpha if alpha else 0)


def alpha_learn(weight, my_input, goal_pred, alpha, iterations):
    pairs = []
    for iteration in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        derivative = my_input * (pred - goal_pred)
        pairs.append((error, pred))
        weight = weight - (alpha * derivative)
    return pairs


# WRONG: alpha_update: only the change, not the new weight
# VIOLATES: `alpha_update(weight, derivative, alpha)` returns `weight - alpha * derivative`
# SHOWN BY: alpha_update(4, 3, 0) gives 0, due 4
import numpy as np


def alpha_update(weight, derivative, alpha):
    return - (alpha * derivative)


def alpha_learn(weight, my_input, goal_pred, alpha, iterations):
    pairs = []
    for iteration in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        derivative = my_input * (pred - goal_pred)
        pairs.append((error, pred))
        weight = weight - (alpha * derivative)
    return pairs


# WRONG: alpha_update: weight and derivative change places
# VIOLATES: `alpha_update(weight, derivative, alpha)` returns `weight - alpha * derivative`
# SHOWN BY: alpha_update(4, 3, 0) gives 3, due 4
import numpy as np


def alpha_update(weight, derivative, alpha):
    return derivative - (alpha * weight)


def alpha_learn(weight, my_input, goal_pred, alpha, iterations):
    pairs = []
    for iteration in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        derivative = my_input * (pred - goal_pred)
        pairs.append((error, pred))
        weight = weight - (alpha * derivative)
    return pairs


# WRONG: alpha_update: limits the derivative to -1..1
# VIOLATES: `alpha_update(weight, derivative, alpha)` returns `weight - alpha * derivative`
# SHOWN BY: alpha_update(0.5, 5.0, 0.1) gives 0.4, due 0.0
import numpy as np


def alpha_update(weight, derivative, alpha):
    return weight - (alpha * np.clip(derivative, -1, 1))


def alpha_learn(weight, my_input, goal_pred, alpha, iterations):
    pairs = []
    for iteration in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        derivative = my_input * (pred - goal_pred)
        pairs.append((error, pred))
        weight = weight - (alpha * derivative)
    return pairs


# WRONG: alpha_learn: measures after the update
# VIOLATES: (error, prediction) pairs: one an iteration, in order, both measured *before* that iteration's update. Two values, not three.
# SHOWN BY: alpha_learn(2, -3, -2.25, 0.2, 3) gives [(9.0, 0.75), (5.760000000000002, -4.65), (3.686400000000004, -0.32999999999999896)], due [(14.0625, -6), (9.0, 0.75), (5.760000000000002, -4.65)]
import numpy as np


def alpha_update(weight, derivative, alpha):
    return weight - (alpha * derivative)


def alpha_learn(weight, my_input, goal_pred, alpha, iterations):
    pairs = []
    for iteration in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        derivative = my_input * (pred - goal_pred)
        
        weight = weight - (alpha * derivative)
        pairs.append(((my_input * weight - goal_pred) ** 2, my_input * weight))
    return pairs


# WRONG: alpha_learn: alpha is used twice
# VIOLATES: `alpha_learn(weight, my_input, goal_pred, alpha, iterations)` returns (error, prediction) pairs
# SHOWN BY: alpha_learn(2, -3, -2.25, 0.2, 3) gives [(14.0625, -6), (5.759999999999997, -4.6499999999999995), (2.3592959999999987, -3.7859999999999996)], due [(14.0625, -6), (9.0, 0.75), (5.760000000000002, -4.65)]
import numpy as np


def alpha_update(weight, derivative, alpha):
    return weight - (alpha * derivative)


def alpha_learn(weight, my_input, goal_pred, alpha, iterations):
    pairs = []
    for iteration in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        derivative = my_input * (pred - goal_pred)
        pairs.append((error, pred))
        weight = weight - (alpha * alpha * derivative)
    return pairs


# WRONG: alpha_learn: alpha is forgotten
# VIOLATES: `alpha_learn(weight, my_input, goal_pred, alpha, iterations)` returns (error, prediction) pairs
# SHOWN BY: alpha_learn(-2.25, -3, 3, 0, 20) gives [(14.0625, 6.75), (900.0, -27.0), (57600.0, 243.0), (3686400.0, -1917.0), (235929600.0, 15363.0), (15099494400.0, -122877.0), (966367641600.0, 983043.0), (61847529062400.0, -7864317.0), (3958241859993600.0, 62914563.0), (2.533274790395904e+17, -50331..., due [(14.0625, 6.75), (14.0625, 6.75), (14.0625, 6.75), (14.0625, 6.75), (14.0625, 6.75), (14.0625, 6.75), (14.0625, 6.75), (14.0625, 6.75), (14.0625, 6.75), (14.0625, 6.75), (14.0625, 6.75), (14.0625, 6.75), (14.0625, 6.75), (14.0625, 6.75), (14.0625, 6...
import numpy as np


def alpha_update(weight, derivative, alpha):
    return weight - (alpha * derivative)


def alpha_learn(weight, my_input, goal_pred, alpha, iterations):
    pairs = []
    for iteration in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        derivative = my_input * (pred - goal_pred)
        pairs.append((error, pred))
        weight = weight - derivative
    return pairs


# WRONG: alpha_learn: alpha decays from iteration to iteration
# VIOLATES: `alpha_learn(weight, my_input, goal_pred, alpha, iterations)` returns (error, prediction) pairs
# SHOWN BY: alpha_learn(2, -3, -2.25, 0.2, 3) gives [(14.0625, -6), (9.0, 0.75), (0.0899999999999999, -1.9500000000000002)], due [(14.0625, -6), (9.0, 0.75), (5.760000000000002, -4.65)]
import numpy as np


def alpha_update(weight, derivative, alpha):
    return weight - (alpha * derivative)


def alpha_learn(weight, my_input, goal_pred, alpha, iterations):
    pairs = []
    for iteration in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        derivative = my_input * (pred - goal_pred)
        pairs.append((error, pred))
        weight = weight - (alpha / (1 + iteration) * derivative)
    return pairs


# WRONG: alpha_learn: stops when the error is below 1e-8
# VIOLATES: (error, prediction) pairs: one an iteration, in order, both measured *before* that iteration's update. Two values, not three.
# SHOWN BY: alpha_learn(0.5, 2, 0.8, 0.1, 20) gives [(0.03999999999999998, 1.0), (0.0144, 0.92), (0.005183999999999993, 0.872), (0.0018662400000000014, 0.8432000000000001), (0.0006718464000000028, 0.8259200000000001), (0.00024186470400000033, 0.815552), (8.70712934399997e-05, 0.8093312), (3.1345665638..., due [(0.03999999999999998, 1.0), (0.0144, 0.92), (0.005183999999999993, 0.872), (0.0018662400000000014, 0.8432000000000001), (0.0006718464000000028, 0.8259200000000001), (0.00024186470400000033, 0.815552), (8.70712934399997e-05, 0.8093312), (3.1345665638...
import numpy as np


def alpha_update(weight, derivative, alpha):
    return weight - (alpha * derivative)


def alpha_learn(weight, my_input, goal_pred, alpha, iterations):
    pairs = []
    for iteration in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        derivative = my_input * (pred - goal_pred)
        pairs.append((error, pred))
        if error < 1e-8:
            break
        weight = weight - (alpha * derivative)
    return pairs


# WRONG: alpha_learn: stops when the error is exactly 0
# VIOLATES: (error, prediction) pairs: one an iteration, in order, both measured *before* that iteration's update. Two values, not three.
# SHOWN BY: alpha_learn(1.0, 1.0, 1.0, 0.1, 3) gives [(0.0, 1.0)], due [(0.0, 1.0), (0.0, 1.0), (0.0, 1.0)]
import numpy as np


def alpha_update(weight, derivative, alpha):
    return weight - (alpha * derivative)


def alpha_learn(weight, my_input, goal_pred, alpha, iterations):
    pairs = []
    for iteration in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        derivative = my_input * (pred - goal_pred)
        pairs.append((error, pred))
        if not error:
            break
        weight = weight - (alpha * derivative)
    return pairs


# WRONG: alpha_learn: (prediction, error) pairs
# VIOLATES: (error, prediction) pairs: one an iteration, in order, both measured *before* that iteration's update. Two values, not three.
# SHOWN BY: alpha_learn(2, 0.0, 3, 1, 3) gives [(0.0, 9.0), (0.0, 9.0), (0.0, 9.0)], due [(9.0, 0.0), (9.0, 0.0), (9.0, 0.0)]
import numpy as np


def alpha_update(weight, derivative, alpha):
    return weight - (alpha * derivative)


def alpha_learn(weight, my_input, goal_pred, alpha, iterations):
    pairs = []
    for iteration in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        derivative = my_input * (pred - goal_pred)
        pairs.append((pred, error))
        weight = weight - (alpha * derivative)
    return pairs


# WRONG: alpha_learn: the weight is a third value
# VIOLATES: (error, prediction) pairs: one an iteration, in order, both measured *before* that iteration's update. Two values, not three.
# SHOWN BY: alpha_learn(2, 0.0, 3, 1, 3) gives [(9.0, 0.0, 2), (9.0, 0.0, 2.0), (9.0, 0.0, 2.0)], due [(9.0, 0.0), (9.0, 0.0), (9.0, 0.0)]
import numpy as np


def alpha_update(weight, derivative, alpha):
    return weight - (alpha * derivative)


def alpha_learn(weight, my_input, goal_pred, alpha, iterations):
    pairs = []
    for iteration in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        derivative = my_input * (pred - goal_pred)
        pairs.append((error, pred, weight))
        weight = weight - (alpha * derivative)
    return pairs


# WRONG: alpha_learn: the weight becomes alpha times the derivative, the document's line
# VIOLATES: `alpha_learn(weight, my_input, goal_pred, alpha, iterations)` returns (error, prediction) pairs
# SHOWN BY: alpha_learn(-2.25, -3, 3, 0, 20) gives [(14.0625, 6.75), (9.0, 0.0), (9.0, -0.0), (9.0, -0.0), (9.0, -0.0), (9.0, -0.0), (9.0, -0.0), (9.0, -0.0), (9.0, -0.0), (9.0, -0.0), (9.0, -0.0), (9.0, -0.0), (9.0, -0.0), (9.0, -0.0), (9.0, -0.0), (9.0, -0.0), (9.0, -0.0), (9.0, -0.0), (9.0, -0.0),..., due [(14.0625, 6.75), (14.0625, 6.75), (14.0625, 6.75), (14.0625, 6.75), (14.0625, 6.75), (14.0625, 6.75), (14.0625, 6.75), (14.0625, 6.75), (14.0625, 6.75), (14.0625, 6.75), (14.0625, 6.75), (14.0625, 6.75), (14.0625, 6.75), (14.0625, 6.75), (14.0625, 6...
import numpy as np


def alpha_update(weight, derivative, alpha):
    return weight - (alpha * derivative)


def alpha_learn(weight, my_input, goal_pred, alpha, iterations):
    pairs = []
    for iteration in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        derivative = my_input * (pred - goal_pred)
        pairs.append((error, pred))
        weight = derivative * alpha
    return pairs


# WRONG: alpha_learn: does nothing for an alpha that is not positive
# VIOLATES: `alpha` is any number
# SHOWN BY: alpha_learn(0.0, 1, 4, 0.0, 1) gives [], due [(16.0, 0.0)]
import numpy as np


def alpha_update(weight, derivative, alpha):
    return weight - (alpha * derivative)


def alpha_learn(weight, my_input, goal_pred, alpha, iterations):
    pairs = []
    if alpha <= 0:
        return pairs
    for iteration in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        derivative = my_input * (pred - goal_pred)
        pairs.append((error, pred))
        weight = weight - (alpha * derivative)
    return pairs


# WRONG: alpha_learn: an alpha of 0 becomes 0.1
# VIOLATES: `alpha` is any number
# SHOWN BY: alpha_learn(-2.25, -3, 3, 0, 20) gives [(14.0625, 6.75), (0.140625, 3.375), (0.0014062499999999733, 3.0374999999999996), (1.4062500000001065e-05, 3.00375), (1.4062500000001067e-07, 3.000375), (1.4062499999934452e-09, 3.0000375), (1.4062499998935252e-11, 3.00000375), (1.4062499995604583e-1..., due [(14.0625, 6.75), (14.0625, 6.75), (14.0625, 6.75), (14.0625, 6.75), (14.0625, 6.75), (14.0625, 6.75), (14.0625, 6.75), (14.0625, 6.75), (14.0625, 6.75), (14.0625, 6.75), (14.0625, 6.75), (14.0625, 6.75), (14.0625, 6.75), (14.0625, 6.75), (14.0625, 6...
import numpy as np


def alpha_update(weight, derivative, alpha):
    return weight - (alpha * derivative)


def alpha_learn(weight, my_input, goal_pred, alpha, iterations):
    pairs, alpha = [], alpha or 0.1
    for iteration in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        derivative = my_input * (pred - goal_pred)
        pairs.append((error, pred))
        weight = weight - (alpha * derivative)
    return pairs


# WRONG: alpha_learn: subtracts alpha times the negative of the gradient
# VIOLATES: `alpha_learn(weight, my_input, goal_pred, alpha, iterations)` returns (error, prediction) pairs
# SHOWN BY: alpha_learn(2, -3, -2.25, 0.2, 3) gives [(14.0625, -6), (110.25, -12.75), (864.3600000000001, -31.650000000000002)], due [(14.0625, -6), (9.0, 0.75), (5.760000000000002, -4.65)]
import numpy as np


def alpha_update(weight, derivative, alpha):
    return weight - (alpha * derivative)


def alpha_learn(weight, my_input, goal_pred, alpha, iterations):
    pairs = []
    for iteration in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        derivative = my_input * (pred - goal_pred)
        pairs.append((error, pred))
        weight = weight - (-alpha * derivative)
    return pairs


# WRONG: alpha_learn: remembers the whole run by the weight alone
# VIOLATES: A function is called many times in one process, with different arguments; every call stands alone.
# SHOWN BY: alpha_learn(0.5, 2, 0.8, 0.1, 2); alpha_learn(0.5, 2, 0.8, 0.2, 2) gives [(0.03999999999999998, 1.0), (0.0144, 0.92)], due [(0.03999999999999998, 1.0), (0.001600000000000003, 0.8400000000000001)]
import numpy as np


def alpha_update(weight, derivative, alpha):
    return weight - (alpha * derivative)


runs = {}


def alpha_learn(weight, my_input, goal_pred, alpha, iterations):
    if (weight, iterations) in runs:
        return runs[weight, iterations]
    pairs, w = [], weight
    for _ in range(iterations):
        pred = my_input * w
        pairs.append(((pred - goal_pred) ** 2, pred))
        w -= alpha * my_input * (pred - goal_pred)
    runs[weight, iterations] = pairs
    return pairs


# WRONG: alpha_learn: skips iterations whose error did not change
# VIOLATES: (error, prediction) pairs: one an iteration, in order, both measured *before* that iteration's update. Two values, not three.
# SHOWN BY: alpha_learn(0.5, 0, 0.8, 0.1, 3) gives [(0.6400000000000001, 0.0)], due [(0.6400000000000001, 0.0), (0.6400000000000001, 0.0), (0.6400000000000001, 0.0)]
import numpy as np


def alpha_update(weight, derivative, alpha):
    return weight - (alpha * derivative)


def alpha_learn(weight, my_input, goal_pred, alpha, iterations):
    pairs = []
    for iteration in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        derivative = my_input * (pred - goal_pred)
        if not pairs or pairs[-1][0] != error:
            pairs.append((error, pred))
        weight = weight - (alpha * derivative)
    return pairs


# WRONG: alpha_learn: the derivative keeps the factor 2 of the square
# VIOLATES: `alpha_learn(weight, my_input, goal_pred, alpha, iterations)` returns (error, prediction) pairs
# SHOWN BY: alpha_learn(2, -3, -2.25, 0.2, 3) gives [(14.0625, -6), (95.0625, 7.5), (642.6225000000001, -27.6)], due [(14.0625, -6), (9.0, 0.75), (5.760000000000002, -4.65)]
import numpy as np


def alpha_update(weight, derivative, alpha):
    return weight - (alpha * derivative)


def alpha_learn(weight, my_input, goal_pred, alpha, iterations):
    pairs = []
    for iteration in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        derivative = 2 * my_input * (pred - goal_pred)
        pairs.append((error, pred))
        weight = weight - (alpha * derivative)
    return pairs


# WRONG: alpha_learn: the update lacks the input
# VIOLATES: `alpha_learn(weight, my_input, goal_pred, alpha, iterations)` returns (error, prediction) pairs
# SHOWN BY: alpha_learn(2, -3, -2.25, 0.2, 3) gives [(14.0625, -6), (36.0, -8.25), (92.16000000000003, -11.850000000000001)], due [(14.0625, -6), (9.0, 0.75), (5.760000000000002, -4.65)]
import numpy as np


def alpha_update(weight, derivative, alpha):
    return weight - (alpha * derivative)


def alpha_learn(weight, my_input, goal_pred, alpha, iterations):
    pairs = []
    for iteration in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        derivative = (pred - goal_pred)
        pairs.append((error, pred))
        weight = weight - (alpha * derivative)
    return pairs


# WRONG: alpha_learn: the update multiplies with the prediction, not with the input
# VIOLATES: (error, prediction) pairs
# SHOWN BY: alpha_learn(0.5, 2.0, 0.8, 0.1, 3) gives [(0.03999999999999998, 1.0), (0.025599999999999973, 0.96), (0.016713318399999986, 0.92928)], due [(0.03999999999999998, 1.0), (0.0144, 0.92), (0.005183999999999993, 0.872)]
import numpy as np


def alpha_update(weight, derivative, alpha):
    return weight - alpha * derivative


def alpha_learn(weight, my_input, goal_pred, alpha, iterations):
    pairs = []
    for _ in range(iterations):
        pred = my_input * weight
        pairs.append(((pred - goal_pred) ** 2, pred))
        weight = weight - alpha * pred * (pred - goal_pred)
    return pairs


# WRONG: alpha_learn: the derivative is taken of the first weight in every iteration
# VIOLATES: (error, prediction) pairs
# SHOWN BY: alpha_learn(0.5, 2.0, 0.8, 0.1, 3) gives [(0.03999999999999998, 1.0), (0.0144, 0.92), (0.001600000000000003, 0.8400000000000001)], due [(0.03999999999999998, 1.0), (0.0144, 0.92), (0.005183999999999993, 0.872)]
import numpy as np


def alpha_update(weight, derivative, alpha):
    return weight - alpha * derivative


def alpha_learn(weight, my_input, goal_pred, alpha, iterations):
    derivative = my_input * (my_input * weight - goal_pred)
    pairs = []
    for _ in range(iterations):
        pred = my_input * weight
        pairs.append(((pred - goal_pred) ** 2, pred))
        weight = alpha_update(weight, derivative, alpha)
    return pairs


# WRONG: alpha_update: one bracket too many: alpha times all
# VIOLATES: `weight - alpha * derivative`
# SHOWN BY: alpha_update(0.5, 2.0, 0.1) gives -0.15000000000000002, due 0.3
import numpy as np


def alpha_update(weight, derivative, alpha):
    return alpha * (weight - derivative)


def alpha_learn(weight, my_input, goal_pred, alpha, iterations):
    pairs = []
    for _ in range(iterations):
        pred = my_input * weight
        pairs.append(((pred - goal_pred) ** 2, pred))
        weight = weight - alpha * my_input * (pred - goal_pred)
    return pairs


# WRONG: alpha_update: an alpha of 0 counts as not given and becomes 0.1
# VIOLATES: `alpha_update(weight, derivative, alpha)` returns `weight - alpha * derivative`
# SHOWN BY: alpha_update(0.5, 2.0, 0) gives 0.3, due 0.5
import numpy as np


def alpha_update(weight, derivative, alpha=None):
    alpha = alpha or 0.1
    return weight - alpha * derivative


def alpha_learn(weight, my_input, goal_pred, alpha, iterations):
    history = []
    for _ in range(iterations):
        pred = my_input * weight
        history.append(((pred - goal_pred) ** 2, pred))
        weight = alpha_update(weight, my_input * (pred - goal_pred), alpha)
    return history


# WRONG: alpha_learn: alpha shrinks by a hundredth after each iteration
# VIOLATES: `alpha_learn(weight, my_input, goal_pred, alpha, iterations)` returns (error, prediction) pairs
# SHOWN BY: alpha_learn(0.5, 2.0, 0.8, 0.1, 4) gives [[0.03999999999999998, 1.0], [0.0144, 0.92], [0.005253350399999999, 0.87248], [0.0019417190077075054, 0.8440649408]], due [(0.03999999999999998, 1.0), (0.0144, 0.92), (0.005183999999999993, 0.872), (0.0018662400000000014, 0.8432000000000001)]
import numpy as np


def alpha_update(weight, derivative, alpha):
    return weight - alpha * derivative



def alpha_learn(weight, my_input, goal_pred, alpha, iterations):
    out = []
    for i in range(iterations):
        pred = my_input * weight
        out.append([(pred - goal_pred) ** 2, pred])
        weight = alpha_update(weight, my_input * (pred - goal_pred), alpha)
        alpha *= 0.99
    return out


# WRONG: alpha_learn: alpha above 1 is cut to 1
# VIOLATES: `alpha_learn(weight, my_input, goal_pred, alpha, iterations)` returns (error, prediction) pairs
# SHOWN BY: alpha_learn(0.5, 0.5, 0.8, 1.5, 4) gives [[0.30250000000000005, 0.25], [0.17015625000000004, 0.3875], [0.095712890625, 0.49062500000000003], [0.05383850097656251, 0.56796875]], due [(0.30250000000000005, 0.25), (0.1181640625, 0.45625000000000004), (0.0461578369140625, 0.58515625), (0.018030405044555664, 0.66572265625)]
import numpy as np


def alpha_update(weight, derivative, alpha):
    return weight - alpha * derivative



def alpha_learn(weight, my_input, goal_pred, alpha, iterations):
    if alpha > 1:
        alpha = 1
    out = []
    for i in range(iterations):
        pred = my_input * weight
        out.append([(pred - goal_pred) ** 2, pred])
        weight = weight - alpha * my_input * (pred - goal_pred)
    return out


# WRONG: alpha_update: a negative alpha is made positive
# VIOLATES: `alpha_update(weight, derivative, alpha)` returns `weight - alpha * derivative`
# SHOWN BY: alpha_update(0.5, 2.0, -0.1) gives 0.3, due 0.7
import numpy as np


def alpha_update(weight, derivative, alpha):
    return weight - abs(alpha) * derivative


def alpha_learn(weight, my_input, goal_pred, alpha, iterations):
    history = []
    for _ in range(iterations):
        pred = my_input * weight
        history.append(((pred - goal_pred) ** 2, pred))
        weight = alpha_update(weight, my_input * (pred - goal_pred), alpha)
    return history


# WRONG: alpha_learn: from the second iteration on a tenth of the last change is added (momentum)
# VIOLATES: `alpha_learn(weight, my_input, goal_pred, alpha, iterations)` returns (error, prediction) pairs
# SHOWN BY: alpha_learn(0.5, 0.5, 0.8, 0.5, 4) gives [[0.30250000000000005, 0.25], [0.23160156250000005, 0.31875], [0.17157717285156257, 0.38578124999999996], [0.12654972474670415, 0.44426171875]], due [(0.30250000000000005, 0.25), (0.23160156250000005, 0.31875), (0.17731994628906253, 0.37890625), (0.1357605838775635, 0.43154296875)]
import numpy as np


def alpha_update(weight, derivative, alpha):
    return weight - alpha * derivative



def alpha_learn(weight, my_input, goal_pred, alpha, iterations):
    out = []
    change = 0.0
    for i in range(iterations):
        pred = my_input * weight
        out.append([(pred - goal_pred) ** 2, pred])
        change = 0.1 * change - alpha * my_input * (pred - goal_pred)
        weight += change
    return out


# WRONG: alpha_learn: alpha is halved whenever the error went up
# VIOLATES: `alpha_learn(weight, my_input, goal_pred, alpha, iterations)` returns (error, prediction) pairs
# SHOWN BY: alpha_learn(0.5, 2, 0.8, 1.0, 5) gives [(0.03999999999999998, 1.0), (0.3599999999999998, 0.20000000000000018), (0.3599999999999998, 1.4), (0.3599999999999998, 0.20000000000000018), (0.3599999999999998, 1.4)], due [(0.03999999999999998, 1.0), (0.3599999999999998, 0.20000000000000018), (3.2399999999999984, 2.5999999999999996), (29.159999999999986, -4.599999999999999), (262.4399999999999, 16.999999999999996)]
import numpy as np


def alpha_update(weight, derivative, alpha):
    return weight - alpha * derivative



def alpha_learn(weight, my_input, goal_pred, alpha, iterations):
    pairs = []
    for _ in range(iterations):
        pred = weight * my_input
        error = (pred - goal_pred) ** 2
        if pairs and error > pairs[-1][0]:
            alpha /= 2
        pairs.append((error, pred))
        weight -= alpha * (pred - goal_pred) * my_input
    return pairs
