# WRONG: vector_step: alpha is forgotten
# VIOLATES: `vector_step(weights, my_input, goal_pred, alpha)` returns the new weights, shape (n,)
# SHOWN BY: vector_step(np.array([-0.87976451]), np.array([1]), 0, 0) gives [0.0], due [-0.87976451]
import numpy as np


def vector_step(weights, my_input, goal_pred, alpha):
    prediction = my_input.dot(weights)
    delta = prediction - goal_pred
    return weights - (my_input * delta)


def learn_one_light(weights, my_input, goal_pred, alpha, iterations):
    pairs = []
    for iteration in range(iterations):
        prediction = my_input.dot(weights)
        error = (goal_pred - prediction) ** 2
        pairs.append((error, prediction))
        delta = prediction - goal_pred
        weights = weights - (alpha * (my_input * delta))
    return pairs


# WRONG: vector_step: adds the weight delta
# VIOLATES: `vector_step(weights, my_input, goal_pred, alpha)` returns the new weights, shape (n,)
# SHOWN BY: vector_step(np.array([0.8378535]), np.array([-3]), 0.0, 0.1) gives [1.5919216500000002], due [0.08378535000000009]
import numpy as np


def vector_step(weights, my_input, goal_pred, alpha):
    prediction = my_input.dot(weights)
    delta = prediction - goal_pred
    return weights + alpha * (my_input * delta)


def learn_one_light(weights, my_input, goal_pred, alpha, iterations):
    pairs = []
    for iteration in range(iterations):
        prediction = my_input.dot(weights)
        error = (goal_pred - prediction) ** 2
        pairs.append((error, prediction))
        delta = prediction - goal_pred
        weights = weights - (alpha * (my_input * delta))
    return pairs


# WRONG: vector_step: takes the delta off every weight, whatever its light
# VIOLATES: `vector_step(weights, my_input, goal_pred, alpha)` returns the new weights, shape (n,)
# SHOWN BY: vector_step(np.array([0.65731567]), np.array([0.]), 2, 0.3) gives [1.25731567], due [0.65731567]
import numpy as np


def vector_step(weights, my_input, goal_pred, alpha):
    prediction = my_input.dot(weights)
    delta = prediction - goal_pred
    return weights - alpha * delta


def learn_one_light(weights, my_input, goal_pred, alpha, iterations):
    pairs = []
    for iteration in range(iterations):
        prediction = my_input.dot(weights)
        error = (goal_pred - prediction) ** 2
        pairs.append((error, prediction))
        delta = prediction - goal_pred
        weights = weights - (alpha * (my_input * delta))
    return pairs


# WRONG: vector_step: twice the step
# VIOLATES: `vector_step(weights, my_input, goal_pred, alpha)` returns the new weights, shape (n,)
# SHOWN BY: vector_step(np.array([0.8378535]), np.array([-3]), 0.0, 0.1) gives [-0.6702828000000001], due [0.08378535000000009]
import numpy as np


def vector_step(weights, my_input, goal_pred, alpha):
    prediction = my_input.dot(weights)
    delta = prediction - goal_pred
    return weights - 2 * alpha * (my_input * delta)


def learn_one_light(weights, my_input, goal_pred, alpha, iterations):
    pairs = []
    for iteration in range(iterations):
        prediction = my_input.dot(weights)
        error = (goal_pred - prediction) ** 2
        pairs.append((error, prediction))
        delta = prediction - goal_pred
        weights = weights - (alpha * (my_input * delta))
    return pairs


# WRONG: vector_step: the weights become alpha times the weight delta
# VIOLATES: `vector_step(weights, my_input, goal_pred, alpha)` returns the new weights, shape (n,)
# SHOWN BY: vector_step(np.array([0.27634689]), np.array([0]), 0, 1) gives [0.0], due [0.27634689]
import numpy as np


def vector_step(weights, my_input, goal_pred, alpha):
    prediction = my_input.dot(weights)
    delta = prediction - goal_pred
    return alpha * (my_input * delta)


def learn_one_light(weights, my_input, goal_pred, alpha, iterations):
    pairs = []
    for iteration in range(iterations):
        prediction = my_input.dot(weights)
        error = (goal_pred - prediction) ** 2
        pairs.append((error, prediction))
        delta = prediction - goal_pred
        weights = weights - (alpha * (my_input * delta))
    return pairs


# WRONG: vector_step: divides the step by the number of weights
# VIOLATES: `vector_step(weights, my_input, goal_pred, alpha)` returns the new weights, shape (n,)
# SHOWN BY: vector_step(np.array([0.27000159, 0.56096784]), np.array([1., 1.]), -1, 1) gives [-0.645483125, -0.35451687500000006], due [-1.56096784, -1.2700015900000001]
import numpy as np


def vector_step(weights, my_input, goal_pred, alpha):
    prediction = my_input.dot(weights)
    delta = prediction - goal_pred
    return weights - alpha * (my_input * delta) / len(weights)


def learn_one_light(weights, my_input, goal_pred, alpha, iterations):
    pairs = []
    for iteration in range(iterations):
        prediction = my_input.dot(weights)
        error = (goal_pred - prediction) ** 2
        pairs.append((error, prediction))
        delta = prediction - goal_pred
        weights = weights - (alpha * (my_input * delta))
    return pairs


# WRONG: vector_step: the weight deltas lie in an array like the input, cut when it is whole
# VIOLATES: `inputs`, `my_input`, `goals`, `goal`, `lights` and `layer_0` may also be int64.
# SHOWN BY: vector_step(np.array([0.5, 0.48, -0.7]), np.array([1, 0, 1]), 0, 0.1) gives [0.5, 0.48, -0.7], due [0.52, 0.48, -0.6799999999999999]
import numpy as np


def vector_step(weights, my_input, goal_pred, alpha):
    prediction = my_input.dot(weights)
    delta = prediction - goal_pred
    weight_deltas = np.zeros_like(my_input)
    weight_deltas[:] = my_input * delta
    return weights - alpha * weight_deltas


def learn_one_light(weights, my_input, goal_pred, alpha, iterations):
    pairs = []
    for iteration in range(iterations):
        prediction = my_input.dot(weights)
        error = (goal_pred - prediction) ** 2
        pairs.append((error, prediction))
        delta = prediction - goal_pred
        weights = weights - (alpha * (my_input * delta))
    return pairs


# WRONG: vector_step: a column of shape (n, 1)
# VIOLATES: For an array: an array, or nested lists or tuples of the same shape, of any real dtype.
# SHOWN BY: vector_step(np.array([0.27634689]), np.array([0]), 0, 1) gives [[0.27634689]], due [0.27634689]
import numpy as np


def vector_step(weights, my_input, goal_pred, alpha):
    prediction = my_input.dot(weights)
    delta = prediction - goal_pred
    return (weights - alpha * (my_input * delta)).reshape(-1, 1)


def learn_one_light(weights, my_input, goal_pred, alpha, iterations):
    pairs = []
    for iteration in range(iterations):
        prediction = my_input.dot(weights)
        error = (goal_pred - prediction) ** 2
        pairs.append((error, prediction))
        delta = prediction - goal_pred
        weights = weights - (alpha * (my_input * delta))
    return pairs


# WRONG: vector_step: only lights that are exactly 1 are learned
# VIOLATES: `vector_step(weights, my_input, goal_pred, alpha)` returns the new weights, shape (n,)
# SHOWN BY: vector_step(np.array([0.5, 0.25]), np.array([0.5, 1.0]), 1, 0.1) gives [0.5, 0.3], due [0.525, 0.3]
import numpy as np


def vector_step(weights, my_input, goal_pred, alpha):
    prediction = my_input.dot(weights)
    delta = prediction - goal_pred
    return weights - alpha * ((my_input == 1) * delta)


def learn_one_light(weights, my_input, goal_pred, alpha, iterations):
    pairs = []
    for iteration in range(iterations):
        prediction = my_input.dot(weights)
        error = (goal_pred - prediction) ** 2
        pairs.append((error, prediction))
        delta = prediction - goal_pred
        weights = weights - (alpha * (my_input * delta))
    return pairs


# WRONG: vector_step: predicts anew after each weight
# VIOLATES: `vector_step(weights, my_input, goal_pred, alpha)` returns the new weights, shape (n,)
# SHOWN BY: vector_step(np.array([0.5, 0.48, -0.7]), np.array([1, 0, 1]), 0, 0.1) gives [0.52, 0.48, -0.6819999999999999], due [0.52, 0.48, -0.6799999999999999]
import numpy as np


def vector_step(weights, my_input, goal_pred, alpha):
    for i in range(len(weights)):
        weights[i] -= alpha * my_input[i] * (my_input.dot(weights) - goal_pred)
    return weights


def learn_one_light(weights, my_input, goal_pred, alpha, iterations):
    pairs = []
    for iteration in range(iterations):
        prediction = my_input.dot(weights)
        error = (goal_pred - prediction) ** 2
        pairs.append((error, prediction))
        delta = prediction - goal_pred
        weights = weights - (alpha * (my_input * delta))
    return pairs


# WRONG: vector_step: goal minus prediction, still subtracted
# VIOLATES: `vector_step(weights, my_input, goal_pred, alpha)` returns the new weights, shape (n,)
# SHOWN BY: vector_step(np.array([0.8378535]), np.array([-3]), 0.0, 0.1) gives [1.5919216500000002], due [0.08378535000000009]
import numpy as np


def vector_step(weights, my_input, goal_pred, alpha):
    prediction = my_input.dot(weights)
    delta = goal_pred - prediction
    return weights - alpha * (my_input * delta)


def learn_one_light(weights, my_input, goal_pred, alpha, iterations):
    pairs = []
    for iteration in range(iterations):
        prediction = my_input.dot(weights)
        error = (goal_pred - prediction) ** 2
        pairs.append((error, prediction))
        delta = prediction - goal_pred
        weights = weights - (alpha * (my_input * delta))
    return pairs


# WRONG: vector_step: the size of the miss without its sign
# VIOLATES: `vector_step(weights, my_input, goal_pred, alpha)` returns the new weights, shape (n,)
# SHOWN BY: vector_step(np.array([0.8378535]), np.array([-3]), 0.0, 0.1) gives [1.5919216500000002], due [0.08378535000000009]
import numpy as np


def vector_step(weights, my_input, goal_pred, alpha):
    prediction = my_input.dot(weights)
    delta = abs(prediction - goal_pred)
    return weights - alpha * (my_input * delta)


def learn_one_light(weights, my_input, goal_pred, alpha, iterations):
    pairs = []
    for iteration in range(iterations):
        prediction = my_input.dot(weights)
        error = (goal_pred - prediction) ** 2
        pairs.append((error, prediction))
        delta = prediction - goal_pred
        weights = weights - (alpha * (my_input * delta))
    return pairs


# WRONG: vector_step: finds each light by the first place of an equal weight
# VIOLATES: `vector_step(weights, my_input, goal_pred, alpha)` returns the new weights, shape (n,)
# SHOWN BY: vector_step(np.array([0.5, 0.5]), np.array([0, 1]), 1, 0.1) gives [0.5, 0.5], due [0.5, 0.55]
import numpy as np


def vector_step(weights, my_input, goal_pred, alpha):
    prediction = my_input.dot(weights)
    delta = prediction - goal_pred
    old = list(weights)
    return [w - alpha * my_input[old.index(w)] * delta for w in old]


def learn_one_light(weights, my_input, goal_pred, alpha, iterations):
    pairs = []
    for iteration in range(iterations):
        prediction = my_input.dot(weights)
        error = (goal_pred - prediction) ** 2
        pairs.append((error, prediction))
        delta = prediction - goal_pred
        weights = weights - (alpha * (my_input * delta))
    return pairs


# WRONG: vector_step: keeps the weights in -1..1
# VIOLATES: `vector_step(weights, my_input, goal_pred, alpha)` returns the new weights, shape (n,)
# SHOWN BY: vector_step(np.array([0.5, 2.0]), np.array([1, 0]), 0, 0.1) gives [0.45, 1.0], due [0.45, 2.0]
import numpy as np


def vector_step(weights, my_input, goal_pred, alpha):
    prediction = my_input.dot(weights)
    delta = prediction - goal_pred
    return np.clip(weights - alpha * (my_input * delta), -1, 1)


def learn_one_light(weights, my_input, goal_pred, alpha, iterations):
    pairs = []
    for iteration in range(iterations):
        prediction = my_input.dot(weights)
        error = (goal_pred - prediction) ** 2
        pairs.append((error, prediction))
        delta = prediction - goal_pred
        weights = weights - (alpha * (my_input * delta))
    return pairs


# WRONG: vector_step: learns only when the rounded prediction is wrong
# VIOLATES: `vector_step(weights, my_input, goal_pred, alpha)` returns the new weights, shape (n,)
# SHOWN BY: vector_step(np.array([0.25, 0.125]), np.array([1, 1]), 0, 0.1) gives [0.25, 0.125], due [0.2125, 0.0875]
import numpy as np


def vector_step(weights, my_input, goal_pred, alpha):
    prediction = my_input.dot(weights)
    delta = prediction - goal_pred
    if round(prediction) == goal_pred:
        return weights
    return weights - alpha * (my_input * delta)


def learn_one_light(weights, my_input, goal_pred, alpha, iterations):
    pairs = []
    for iteration in range(iterations):
        prediction = my_input.dot(weights)
        error = (goal_pred - prediction) ** 2
        pairs.append((error, prediction))
        delta = prediction - goal_pred
        weights = weights - (alpha * (my_input * delta))
    return pairs


# WRONG: vector_step: the squared error in place of the delta
# VIOLATES: `vector_step(weights, my_input, goal_pred, alpha)` returns the new weights, shape (n,)
# SHOWN BY: vector_step(np.array([0.8378535]), np.array([-3]), 0.0, 0.1) gives [2.7332494161480754], due [0.08378535000000009]
import numpy as np


def vector_step(weights, my_input, goal_pred, alpha):
    prediction = my_input.dot(weights)
    delta = (prediction - goal_pred) ** 2
    return weights - alpha * (my_input * delta)


def learn_one_light(weights, my_input, goal_pred, alpha, iterations):
    pairs = []
    for iteration in range(iterations):
        prediction = my_input.dot(weights)
        error = (goal_pred - prediction) ** 2
        pairs.append((error, prediction))
        delta = prediction - goal_pred
        weights = weights - (alpha * (my_input * delta))
    return pairs


# WRONG: vector_step: multiplies with the weights instead of the input
# VIOLATES: `vector_step(weights, my_input, goal_pred, alpha)` returns the new weights, shape (n,)
# SHOWN BY: vector_step(np.array([0.65731567]), np.array([0.]), 2, 0.3) gives [1.051705072], due [0.65731567]
import numpy as np


def vector_step(weights, my_input, goal_pred, alpha):
    prediction = my_input.dot(weights)
    delta = prediction - goal_pred
    return weights - alpha * (weights * delta)


def learn_one_light(weights, my_input, goal_pred, alpha, iterations):
    pairs = []
    for iteration in range(iterations):
        prediction = my_input.dot(weights)
        error = (goal_pred - prediction) ** 2
        pairs.append((error, prediction))
        delta = prediction - goal_pred
        weights = weights - (alpha * (my_input * delta))
    return pairs


# WRONG: learn_one_light: measures after the update
# VIOLATES: (error, prediction) pairs: one an iteration, in order, both measured *before* that iteration's update. Two values, not three.
# SHOWN BY: learn_one_light(np.array([0.24533867]), np.array([1.]), 4, -0.1, 5) gives [(17.057952860626816, -0.13012746299999997), (20.640122961358447, -0.5431402093), (24.97454878324372, -0.99745423023), (30.219204027724906, -1.497199653253), (36.56523687354714, -2.0469196185783)], due [(14.097481702997367, 0.24533867), (17.057952860626816, -0.13012746299999997), (20.640122961358447, -0.5431402093), (24.97454878324372, -0.99745423023), (30.219204027724906, -1.497199653253)]
import numpy as np


def vector_step(weights, my_input, goal_pred, alpha):
    prediction = my_input.dot(weights)
    delta = prediction - goal_pred
    return weights - alpha * (my_input * delta)


def learn_one_light(weights, my_input, goal_pred, alpha, iterations):
    pairs = []
    for _ in range(iterations):
        delta = my_input.dot(weights) - goal_pred
        weights = weights - alpha * my_input * delta
        prediction = my_input.dot(weights)
        pairs.append(((prediction - goal_pred) ** 2, prediction))
    return pairs


# WRONG: learn_one_light: stops when the error is exactly 0
# VIOLATES: (error, prediction) pairs: one an iteration, in order, both measured *before* that iteration's update. Two values, not three.
# SHOWN BY: learn_one_light(np.array([0.5, 0.48, -0.5]), np.array([1, 0, 1]), 0, 0.1, 3) gives [(0.0, 0.0)], due [(0.0, 0.0), (0.0, 0.0), (0.0, 0.0)]
import numpy as np


def vector_step(weights, my_input, goal_pred, alpha):
    prediction = my_input.dot(weights)
    delta = prediction - goal_pred
    return weights - alpha * (my_input * delta)


def learn_one_light(weights, my_input, goal_pred, alpha, iterations):
    pairs = []
    for iteration in range(iterations):
        prediction = my_input.dot(weights)
        error = (goal_pred - prediction) ** 2
        pairs.append((error, prediction))
        if error == 0:
            break
        delta = prediction - goal_pred
        weights = weights - (alpha * (my_input * delta))
    return pairs


# WRONG: learn_one_light: (prediction, error) pairs
# VIOLATES: (error, prediction) pairs: one an iteration, in order, both measured *before* that iteration's update. Two values, not three.
# SHOWN BY: learn_one_light(np.array([0.99765375]), np.array([0]), 3, 0, 5) gives [(0.0, 9.0), (0.0, 9.0), (0.0, 9.0), (0.0, 9.0), (0.0, 9.0)], due [(9.0, 0.0), (9.0, 0.0), (9.0, 0.0), (9.0, 0.0), (9.0, 0.0)]
import numpy as np


def vector_step(weights, my_input, goal_pred, alpha):
    prediction = my_input.dot(weights)
    delta = prediction - goal_pred
    return weights - alpha * (my_input * delta)


def learn_one_light(weights, my_input, goal_pred, alpha, iterations):
    pairs = []
    for iteration in range(iterations):
        prediction = my_input.dot(weights)
        error = (goal_pred - prediction) ** 2
        pairs.append((prediction, error))
        delta = prediction - goal_pred
        weights = weights - (alpha * (my_input * delta))
    return pairs


# WRONG: learn_one_light: the pairs of earlier calls are still there
# VIOLATES: A function is called many times in one process, with different arguments; every call stands alone.
# SHOWN BY: learn_one_light(np.array([0.5]), np.array([1]), 0, 0.1, 1); learn_one_light(np.array([0.5]), np.array([1]), 0, 0.1, 1) gives [(0.25, 0.5), (0.25, 0.5)], due [(0.25, 0.5)]
import numpy as np


def vector_step(weights, my_input, goal_pred, alpha):
    prediction = my_input.dot(weights)
    delta = prediction - goal_pred
    return weights - alpha * (my_input * delta)


def learn_one_light(weights, my_input, goal_pred, alpha, iterations, pairs=[]):
    for iteration in range(iterations):
        prediction = my_input.dot(weights)
        error = (goal_pred - prediction) ** 2
        pairs.append((error, prediction))
        delta = prediction - goal_pred
        weights = weights - (alpha * (my_input * delta))
    return pairs


# WRONG: learn_one_light: the prediction is made 0 or 1
# VIOLATES: `learn_one_light(weights, my_input, goal_pred, alpha, iterations)` returns (error, prediction) pairs
# SHOWN BY: learn_one_light(np.array([-0.64265123]), np.array([1.]), 3, 0, 2) gives [(9.0, 0.0), (9.0, 0.0)], due [(13.268907983420515, -0.64265123), (13.268907983420515, -0.64265123)]
import numpy as np


def vector_step(weights, my_input, goal_pred, alpha):
    prediction = my_input.dot(weights)
    delta = prediction - goal_pred
    return weights - alpha * (my_input * delta)


def learn_one_light(weights, my_input, goal_pred, alpha, iterations):
    pairs = []
    for iteration in range(iterations):
        prediction = float(my_input.dot(weights) > 0.5)
        error = (goal_pred - prediction) ** 2
        pairs.append((error, prediction))
        delta = prediction - goal_pred
        weights = weights - (alpha * (my_input * delta))
    return pairs


# WRONG: learn_one_light: the weights are the third value
# VIOLATES: (error, prediction) pairs: one an iteration, in order, both measured *before* that iteration's update. Two values, not three.
# SHOWN BY: learn_one_light(np.array([0.99765375]), np.array([0]), 3, 0, 5) gives [(9.0, 0.0, [0.99765375]), (9.0, 0.0, [0.99765375]), (9.0, 0.0, [0.99765375]), (9.0, 0.0, [0.99765375]), (9.0, 0.0, [0.99765375])], due [(9.0, 0.0), (9.0, 0.0), (9.0, 0.0), (9.0, 0.0), (9.0, 0.0)]
import numpy as np


def vector_step(weights, my_input, goal_pred, alpha):
    prediction = my_input.dot(weights)
    delta = prediction - goal_pred
    return weights - alpha * (my_input * delta)


def learn_one_light(weights, my_input, goal_pred, alpha, iterations):
    pairs = []
    for iteration in range(iterations):
        prediction = my_input.dot(weights)
        error = (goal_pred - prediction) ** 2
        pairs.append((error, prediction, weights))
        delta = prediction - goal_pred
        weights = weights - (alpha * (my_input * delta))
    return pairs


# WRONG: learn_one_light: the update is lost, every iteration starts from the given weights
# VIOLATES: `learn_one_light(weights, my_input, goal_pred, alpha, iterations)` returns (error, prediction) pairs
# SHOWN BY: learn_one_light(np.array([0.24533867]), np.array([1.]), 4, -0.1, 5) gives [(14.097481702997367, 0.24533867), (14.097481702997367, 0.24533867), (14.097481702997367, 0.24533867), (14.097481702997367, 0.24533867), (14.097481702997367, 0.24533867)], due [(14.097481702997367, 0.24533867), (17.057952860626816, -0.13012746299999997), (20.640122961358447, -0.5431402093), (24.97454878324372, -0.99745423023), (30.219204027724906, -1.497199653253)]
import numpy as np


def vector_step(weights, my_input, goal_pred, alpha):
    prediction = my_input.dot(weights)
    delta = prediction - goal_pred
    return weights - alpha * (my_input * delta)


def learn_one_light(weights, my_input, goal_pred, alpha, iterations):
    pairs = []
    for iteration in range(iterations):
        prediction = my_input.dot(weights)
        error = (goal_pred - prediction) ** 2
        pairs.append((error, prediction))
        delta = prediction - goal_pred
        new = weights - (alpha * (my_input * delta))
    return pairs


# WRONG: learn_one_light: the errors are added up
# VIOLATES: (error, prediction) pairs: one an iteration, in order, both measured *before* that iteration's update. Two values, not three.
# SHOWN BY: learn_one_light(np.array([0.99765375]), np.array([0]), 3, 0, 5) gives [(9.0, 0.0), (18.0, 0.0), (36.0, 0.0), (72.0, 0.0), (144.0, 0.0)], due [(9.0, 0.0), (9.0, 0.0), (9.0, 0.0), (9.0, 0.0), (9.0, 0.0)]
import numpy as np


def vector_step(weights, my_input, goal_pred, alpha):
    prediction = my_input.dot(weights)
    delta = prediction - goal_pred
    return weights - alpha * (my_input * delta)


def learn_one_light(weights, my_input, goal_pred, alpha, iterations):
    pairs = []
    for iteration in range(iterations):
        prediction = my_input.dot(weights)
        error = (goal_pred - prediction) ** 2
        pairs.append((error + sum(e for e, p in pairs), prediction))
        delta = prediction - goal_pred
        weights = weights - (alpha * (my_input * delta))
    return pairs


# WRONG: learn_one_light: a goal of 0 is taken as missing and becomes 1
# VIOLATES: `learn_one_light(weights, my_input, goal_pred, alpha, iterations)` returns (error, prediction) pairs
# SHOWN BY: learn_one_light(np.array([0.72881473]), np.array([0]), 0, 0.2, 20) gives [(1.0, 0.0), (1.0, 0.0), (1.0, 0.0), (1.0, 0.0), (1.0, 0.0), (1.0, 0.0), (1.0, 0.0), (1.0, 0.0), (1.0, 0.0), (1.0, 0.0), (1.0, 0.0), (1.0, 0.0), (1.0, 0.0), (1.0, 0.0), (1.0, 0.0), (1.0, 0.0), (1.0, 0.0), (1.0, 0.0), (1.0, 0.0), (1.0, 0.0)], due [(0.0, 0.0), (0.0, 0.0), (0.0, 0.0), (0.0, 0.0), (0.0, 0.0), (0.0, 0.0), (0.0, 0.0), (0.0, 0.0), (0.0, 0.0), (0.0, 0.0), (0.0, 0.0), (0.0, 0.0), (0.0, 0.0), (0.0, 0.0), (0.0, 0.0), (0.0, 0.0), (0.0, 0.0), (0.0, 0.0), (0.0, 0.0), (0.0, 0.0)]
import numpy as np


def vector_step(weights, my_input, goal_pred, alpha):
    prediction = my_input.dot(weights)
    delta = prediction - goal_pred
    return weights - alpha * (my_input * delta)


def learn_one_light(weights, my_input, goal_pred, alpha, iterations):
    pairs, goal_pred = [], goal_pred or 1
    for iteration in range(iterations):
        prediction = my_input.dot(weights)
        error = (goal_pred - prediction) ** 2
        pairs.append((error, prediction))
        delta = prediction - goal_pred
        weights = weights - (alpha * (my_input * delta))
    return pairs


# WRONG: learn_one_light: always alpha 0.1
# VIOLATES: `learn_one_light(weights, my_input, goal_pred, alpha, iterations)` returns (error, prediction) pairs
# SHOWN BY: learn_one_light(np.array([-0.64265123]), np.array([1.]), 3, 0, 2) gives [(13.268907983420515, -0.64265123), (10.747815466570616, -0.278386107)], due [(13.268907983420515, -0.64265123), (13.268907983420515, -0.64265123)]
import numpy as np


def vector_step(weights, my_input, goal_pred, alpha):
    prediction = my_input.dot(weights)
    delta = prediction - goal_pred
    return weights - alpha * (my_input * delta)


def learn_one_light(weights, my_input, goal_pred, alpha, iterations):
    pairs, alpha = [], 0.1
    for iteration in range(iterations):
        prediction = my_input.dot(weights)
        error = (goal_pred - prediction) ** 2
        pairs.append((error, prediction))
        delta = prediction - goal_pred
        weights = weights - (alpha * (my_input * delta))
    return pairs


# WRONG: learn_one_light: absolute error
# VIOLATES: `learn_one_light(weights, my_input, goal_pred, alpha, iterations)` returns (error, prediction) pairs
# SHOWN BY: learn_one_light(np.array([0.99765375]), np.array([0]), 3, 0, 5) gives [(3.0, 0.0), (3.0, 0.0), (3.0, 0.0), (3.0, 0.0), (3.0, 0.0)], due [(9.0, 0.0), (9.0, 0.0), (9.0, 0.0), (9.0, 0.0), (9.0, 0.0)]
import numpy as np


def vector_step(weights, my_input, goal_pred, alpha):
    prediction = my_input.dot(weights)
    delta = prediction - goal_pred
    return weights - alpha * (my_input * delta)


def learn_one_light(weights, my_input, goal_pred, alpha, iterations):
    pairs = []
    for iteration in range(iterations):
        prediction = my_input.dot(weights)
        error = abs(goal_pred - prediction)
        pairs.append((error, prediction))
        delta = prediction - goal_pred
        weights = weights - (alpha * (my_input * delta))
    return pairs


# WRONG: learn_one_light: gives only the errors
# VIOLATES: (error, prediction) pairs: one an iteration, in order, both measured *before* that iteration's update. Two values, not three.
# SHOWN BY: learn_one_light(np.array([0.99765375]), np.array([0]), 3, 0, 5) gives [9.0, 9.0, 9.0, 9.0, 9.0], due [(9.0, 0.0), (9.0, 0.0), (9.0, 0.0), (9.0, 0.0), (9.0, 0.0)]
import numpy as np


def vector_step(weights, my_input, goal_pred, alpha):
    prediction = my_input.dot(weights)
    delta = prediction - goal_pred
    return weights - alpha * (my_input * delta)


def learn_one_light(weights, my_input, goal_pred, alpha, iterations):
    pairs = []
    for iteration in range(iterations):
        prediction = my_input.dot(weights)
        error = (goal_pred - prediction) ** 2
        pairs.append(error)
        delta = prediction - goal_pred
        weights = weights - (alpha * (my_input * delta))
    return pairs


# WRONG: learn_one_light: the prediction is the list of products
# VIOLATES: (error, prediction) pairs: one an iteration, in order, both measured *before* that iteration's update. Two values, not three.
# SHOWN BY: learn_one_light(np.array([0.5, 0.25]), np.array([1, 1]), 0, 0.1, 1) gives [(0.5625, [0.5, 0.25])], due [(0.5625, 0.75)]
import numpy as np


def vector_step(weights, my_input, goal_pred, alpha):
    prediction = my_input.dot(weights)
    delta = prediction - goal_pred
    return weights - alpha * (my_input * delta)


def learn_one_light(weights, my_input, goal_pred, alpha, iterations):
    pairs = []
    for iteration in range(iterations):
        prediction = my_input.dot(weights)
        error = (goal_pred - prediction) ** 2
        pairs.append((error, my_input * weights))
        delta = prediction - goal_pred
        weights = weights - (alpha * (my_input * delta))
    return pairs


# WRONG: learn_one_light: the list is made of lists that are all one
# VIOLATES: (error, prediction) pairs: one an iteration, in order, both measured *before* that iteration's update. Two values, not three.
# SHOWN BY: learn_one_light(np.array([0.24533867]), np.array([1.]), 4, -0.1, 5) gives [[30.219204027724906, -1.497199653253], [30.219204027724906, -1.497199653253], [30.219204027724906, -1.497199653253], [30.219204027724906, -1.497199653253], [30.219204027724906, -1.497199653253]], due [(14.097481702997367, 0.24533867), (17.057952860626816, -0.13012746299999997), (20.640122961358447, -0.5431402093), (24.97454878324372, -0.99745423023), (30.219204027724906, -1.497199653253)]
import numpy as np


def vector_step(weights, my_input, goal_pred, alpha):
    prediction = my_input.dot(weights)
    delta = prediction - goal_pred
    return weights - alpha * (my_input * delta)


def learn_one_light(weights, my_input, goal_pred, alpha, iterations):
    pairs = [[0, 0]] * iterations
    for iteration in range(iterations):
        prediction = my_input.dot(weights)
        error = (goal_pred - prediction) ** 2
        pairs[iteration][:] = error, prediction
        delta = prediction - goal_pred
        weights = weights - (alpha * (my_input * delta))
    return pairs


# WRONG: vector_step: the prediction is made anew after each single weight
# VIOLATES: the new weights, shape (n,)
# SHOWN BY: vector_step(A([0.5, 0.2]), A([1.0, 1.0]), 1.0, 0.1) gives array([0.53 , 0.227]), due array([0.53, 0.23])
import numpy as np


def vector_step(weights, my_input, goal_pred, alpha):
    for i in range(len(weights)):
        delta = my_input.dot(weights) - goal_pred
        weights[i] -= alpha * delta * my_input[i]
    return weights


def learn_one_light(weights, my_input, goal_pred, alpha, iterations):
    pairs = []
    for _ in range(iterations):
        pred = my_input.dot(weights)
        pairs.append(((pred - goal_pred) ** 2, pred))
        weights = weights - alpha * (pred - goal_pred) * my_input
    return pairs


# WRONG: vector_step: the input is missing from the update: every weight moves alike
# VIOLATES: the new weights, shape (n,)
# SHOWN BY: vector_step(A([0.5, 0.2]), A([1.0, 0.0]), 1.0, 0.1) gives array([0.55, 0.25]), due array([0.55, 0.2 ])
import numpy as np


def vector_step(weights, my_input, goal_pred, alpha):
    delta = my_input.dot(weights) - goal_pred
    return weights - alpha * delta


def learn_one_light(weights, my_input, goal_pred, alpha, iterations):
    pairs = []
    for _ in range(iterations):
        pred = my_input.dot(weights)
        pairs.append(((pred - goal_pred) ** 2, pred))
        weights = weights - alpha * (pred - goal_pred) * my_input
    return pairs


# WRONG: vector_step: the update is divided by the number of weights
# VIOLATES: the new weights, shape (n,)
# SHOWN BY: vector_step(A([0.5, 0.2]), A([1.0, 1.0]), 1.0, 0.1) gives array([0.515, 0.215]), due array([0.53, 0.23])
import numpy as np


def vector_step(weights, my_input, goal_pred, alpha):
    delta = my_input.dot(weights) - goal_pred
    return weights - alpha * delta * my_input / len(weights)


def learn_one_light(weights, my_input, goal_pred, alpha, iterations):
    pairs = []
    for _ in range(iterations):
        pred = my_input.dot(weights)
        pairs.append(((pred - goal_pred) ** 2, pred))
        weights = weights - alpha * (pred - goal_pred) * my_input
    return pairs


# WRONG: learn_one_light: the error is the delta, not squared
# VIOLATES: (error, prediction) pairs: one an iteration, in order, both measured *before* that iteration's update. Two values, not three.
# SHOWN BY: learn_one_light(A([0.5, 0.2]), A([1.0, 1.0]), 1.0, 0.1, 2) gives [(np.float64(-0.30000000000000004), np.float64(0.7)), (np.float64(-0.24), np.float64(0.76))], due [(np.float64(0.09000000000000002), np.float64(0.7)), (np.float64(0.0576), np.float64(0.76))]
import numpy as np


def vector_step(weights, my_input, goal_pred, alpha):
    delta = my_input.dot(weights) - goal_pred
    return weights - alpha * delta * my_input


def learn_one_light(weights, my_input, goal_pred, alpha, iterations):
    pairs = []
    for _ in range(iterations):
        pred = my_input.dot(weights)
        pairs.append((pred - goal_pred, pred))
        weights = weights - alpha * (pred - goal_pred) * my_input
    return pairs


# WRONG: learn_one_light: the step is made with the error, not with the delta
# VIOLATES: (error, prediction) pairs: one an iteration, in order, both measured *before* that iteration's update. Two values, not three.
# SHOWN BY: learn_one_light(A([0.5, 0.2]), A([1.0, 1.0]), 1.0, 0.1, 2) gives [(np.float64(0.09000000000000002), np.float64(0.7)), (np.float64(0.10112400000000003), np.float64(0.6819999999999999))], due [(np.float64(0.09000000000000002), np.float64(0.7)), (np.float64(0.0576), np.float64(0.76))]
import numpy as np


def vector_step(weights, my_input, goal_pred, alpha):
    delta = my_input.dot(weights) - goal_pred
    return weights - alpha * delta * my_input


def learn_one_light(weights, my_input, goal_pred, alpha, iterations):
    pairs = []
    for _ in range(iterations):
        pred = my_input.dot(weights)
        pairs.append(((pred - goal_pred) ** 2, pred))
        weights = weights - alpha * (pred - goal_pred) ** 2 * my_input
    return pairs


# WRONG: vector_step: subtracts alpha * delta where the input is on, not scaled by the input
# VIOLATES: `vector_step(weights, my_input, goal_pred, alpha)` returns the new weights, shape (n,)
# SHOWN BY: vector_step(np.array([ 0.5 , 0.48, -0.7 ]), np.array([2., 0., 1.]), 0, 0.1) gives np.array([ 0.47, 0.48, -0.73]), due np.array([ 0.44, 0.48, -0.73])
import numpy as np


def vector_step(weights, my_input, goal_pred, alpha):
    delta = my_input.dot(weights) - goal_pred
    weights[my_input > 0] -= alpha * delta
    return weights


def learn_one_light(weights, my_input, goal_pred, alpha, iterations):
    history = []
    for _ in range(iterations):
        pred = np.dot(my_input, weights)
        history.append(((pred - goal_pred) ** 2, pred))
        weights = weights - alpha * (pred - goal_pred) * my_input
    return history


# WRONG: learn_one_light: the error is added up over the iterations
# VIOLATES: `learn_one_light(weights, my_input, goal_pred, alpha, iterations)` returns (error, prediction) pairs
# SHOWN BY: learn_one_light(np.array([ 0.5 , 0.48, -0.7 ]), np.array([1, 0, 1]), 0, 0.1, 3) gives [(0.03999999999999998, -0.19999999999999996), (0.06559999999999995, -0.15999999999999992), (0.08198399999999992, -0.1279999999999999)], due [(0.03999999999999998, -0.19999999999999996), (0.025599999999999973, -0.15999999999999992), (0.01638399999999997, -0.1279999999999999)]
import numpy as np


def vector_step(weights, my_input, goal_pred, alpha):
    delta = np.dot(my_input, weights) - goal_pred
    return weights - alpha * delta * my_input



def learn_one_light(weights, my_input, goal_pred, alpha, iterations):
    out = []
    error = 0
    for _ in range(iterations):
        pred = my_input.dot(weights)
        error += (pred - goal_pred) ** 2
        out.append((error, pred))
        weights = vector_step(weights, my_input, goal_pred, alpha)
    return out


# WRONG: vector_step: the step is divided by the length of the input squared when that's over 2
# VIOLATES: `vector_step(weights, my_input, goal_pred, alpha)` returns the new weights, shape (n,)
# SHOWN BY: vector_step(np.array([ 0.5 , 0.48, -0.7 ]), np.array([1, 2, 1]), 0, 0.1) gives np.array([ 0.47466667, 0.42933333, -0.72533333]), due np.array([ 0.424, 0.328, -0.776])
import numpy as np


def vector_step(weights, my_input, goal_pred, alpha):
    delta = my_input.dot(weights) - goal_pred
    norm = max(1, my_input.dot(my_input) / 2)
    return weights - alpha * delta * my_input / norm


def learn_one_light(weights, my_input, goal_pred, alpha, iterations):
    history = []
    for _ in range(iterations):
        pred = np.dot(my_input, weights)
        history.append(((pred - goal_pred) ** 2, pred))
        weights = weights - alpha * (pred - goal_pred) * my_input
    return history


# WRONG: learn_one_light: alpha is halved whenever the error went up
# VIOLATES: `learn_one_light(weights, my_input, goal_pred, alpha, iterations)` returns (error, prediction) pairs
# SHOWN BY: learn_one_light(np.array([ 0.5 , 0.48, -0.7 ]), np.array([1, 0, 1]), 0, 3, 5) gives [(0.03999999999999998, -0.19999999999999996), (0.9999999999999996, 0.9999999999999998), (3.9999999999999973, -1.9999999999999993), (0.9999999999999996, 0.9999999999999998), (0.24999999999999978, -0.4999999999999998)], due [(0.03999999999999998, -0.19999999999999996), (0.9999999999999996, 0.9999999999999998), (24.999999999999982, -4.999999999999998), (624.9999999999997, 24.999999999999993), (15624.999999999989, -124.99999999999996)]
import numpy as np


def vector_step(weights, my_input, goal_pred, alpha):
    delta = np.dot(my_input, weights) - goal_pred
    return weights - alpha * delta * my_input



def learn_one_light(weights, my_input, goal_pred, alpha, iterations):
    pairs = []
    for _ in range(iterations):
        pred = my_input @ weights
        error = (pred - goal_pred) ** 2
        if pairs and error > pairs[-1][0]:
            alpha /= 2
        pairs.append((error, pred))
        weights = weights - alpha * (pred - goal_pred) * my_input
    return pairs


# WRONG: learn_one_light: predicts once and learns nothing
# VIOLATES: (error, prediction) pairs
# SHOWN BY: learn_one_light(np.array([0.5]), np.array([1.0]), 1, 0.5, 2) gives [(0.25, 0.5), (0.25, 0.5)], due [(0.25, 0.5), (0.0625, 0.75)]
import numpy as np
def vector_step(weights, my_input, goal_pred, alpha):
    delta = my_input.dot(weights) - goal_pred
    return weights - alpha * delta * my_input
def learn_one_light(weights, my_input, goal_pred, alpha, iterations):
    p = my_input.dot(weights)
    return [((p - goal_pred) ** 2, p)] * iterations


# WRONG: learn_one_light: always twenty iterations
# VIOLATES: one an iteration
# SHOWN BY: len(learn_one_light(np.array([0.5]), np.array([1.0]), 1, 0.5, 2)) gives 20, due 2
import numpy as np
def vector_step(weights, my_input, goal_pred, alpha):
    delta = my_input.dot(weights) - goal_pred
    return weights - alpha * delta * my_input
def learn_one_light(weights, my_input, goal_pred, alpha, iterations):
    history = []
    for _ in range(20):
        pred = my_input.dot(weights)
        history.append(((pred - goal_pred) ** 2, pred))
        weights = weights - alpha * (pred - goal_pred) * my_input
    return history


# WRONG: learn_one_light: stops at the first iteration whose error grows
# VIOLATES: `learn_one_light(weights, my_input, goal_pred, alpha, iterations)` returns (error, prediction) pairs
# SHOWN BY: len(learn_one_light(np.ones(1), np.ones(1), 0, -0.5, 6)) gives 2, due 6
import numpy as np


def learn_one_light(weights, my_input, goal_pred, alpha, iterations):
    out = []
    for _ in range(iterations):
        p = my_input.dot(weights)
        e = (p - goal_pred) ** 2
        out.append((e, p))
        if len(out) > 1 and e > out[-2][0]:
            break
        weights = vector_step(weights, my_input, goal_pred, alpha)
    return out


def vector_step(weights, my_input, goal_pred, alpha):
    prediction = my_input.dot(weights)
    delta = prediction - goal_pred
    return weights - alpha * (my_input * delta)


# WRONG: vector_step: np.vectorize takes the type of the first product, which is the int 0 if the first light is off
# VIOLATES: `vector_step(weights, my_input, goal_pred, alpha)` returns the new weights, shape (n,)
# SHOWN BY: vector_step(np.array([0.5, 0.5]), np.array([0.0, 1.0]), 0, 0.1) gives [0.5, 0.5], due [0.5, 0.45]
import numpy as np


def learn_one_light(weights: np.ndarray, my_input: np.ndarray, goal_pred: float, alpha: float, iterations: int) -> list[tuple[float, float]]:
    pairs = []
    for _ in range(iterations):
        prediction = my_input.dot(weights)
        error = (goal_pred - prediction) ** 2
        pairs.append((error, prediction))
        weights = vector_step(weights, my_input, goal_pred, alpha)
    return pairs


def vector_step(weights, my_input, goal_pred, alpha):
    delta = my_input.dot(weights) - goal_pred
    return weights - alpha * np.vectorize(lambda x: 0 if x == 0 else x * delta)(my_input)
