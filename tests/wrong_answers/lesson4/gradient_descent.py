# WRONG: gradient_step: subtracts the delta without the input
# VIOLATES: `gradient_step(weight, my_input, goal_pred)` returns the new weight after one update, no alpha
# SHOWN BY: gradient_step(-4, 2, 0.0) gives 4.0, due 12.0
import numpy as np


def gradient_step(weight, my_input, goal_pred):
    pred = my_input * weight
    delta = pred - goal_pred
    weight_delta = delta
    return weight - weight_delta


def gradient_learn(weight, my_input, goal_pred, iterations):
    pairs = []
    for iteration in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        pairs.append((error, pred))
        weight = weight - (pred - goal_pred) * my_input
    return pairs


# WRONG: gradient_step: adds the weight delta, climbing the bowl
# VIOLATES: `gradient_step(weight, my_input, goal_pred)` returns the new weight after one update, no alpha
# SHOWN BY: gradient_step(-4, 2, 0.0) gives -20.0, due 12.0
import numpy as np


def gradient_step(weight, my_input, goal_pred):
    pred = my_input * weight
    delta = pred - goal_pred
    weight_delta = delta * my_input
    return weight + weight_delta


def gradient_learn(weight, my_input, goal_pred, iterations):
    pairs = []
    for iteration in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        pairs.append((error, pred))
        weight = weight - (pred - goal_pred) * my_input
    return pairs


# WRONG: gradient_step: subtracts twice the weight delta
# VIOLATES: `gradient_step(weight, my_input, goal_pred)` returns the new weight after one update, no alpha
# SHOWN BY: gradient_step(-4, 2, 0.0) gives 28.0, due 12.0
import numpy as np


def gradient_step(weight, my_input, goal_pred):
    pred = my_input * weight
    delta = pred - goal_pred
    weight_delta = delta * my_input
    return weight - 2 * weight_delta


def gradient_learn(weight, my_input, goal_pred, iterations):
    pairs = []
    for iteration in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        pairs.append((error, pred))
        weight = weight - (pred - goal_pred) * my_input
    return pairs


# WRONG: gradient_step: slips in an alpha of 0.1
# VIOLATES: `gradient_step(weight, my_input, goal_pred)` returns the new weight after one update, no alpha
# SHOWN BY: gradient_step(-4, 2, 0.0) gives -2.4, due 12.0
import numpy as np


def gradient_step(weight, my_input, goal_pred):
    pred = my_input * weight
    delta = pred - goal_pred
    weight_delta = delta * my_input
    return weight - 0.1 * weight_delta


def gradient_learn(weight, my_input, goal_pred, iterations):
    pairs = []
    for iteration in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        pairs.append((error, pred))
        weight = weight - (pred - goal_pred) * my_input
    return pairs


# WRONG: gradient_step: replaces the weight by the weight delta, as the document's line does
# VIOLATES: `gradient_step(weight, my_input, goal_pred)` returns the new weight after one update, no alpha
# SHOWN BY: gradient_step(-4, 2, 0.0) gives -16.0, due 12.0
import numpy as np


def gradient_step(weight, my_input, goal_pred):
    pred = my_input * weight
    delta = pred - goal_pred
    weight_delta = delta * my_input
    return weight_delta


def gradient_learn(weight, my_input, goal_pred, iterations):
    pairs = []
    for iteration in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        pairs.append((error, pred))
        weight = weight - (pred - goal_pred) * my_input
    return pairs


# WRONG: gradient_step: gives the new prediction, not the new weight
# VIOLATES: `gradient_step(weight, my_input, goal_pred)` returns the new weight after one update, no alpha
# SHOWN BY: gradient_step(-4, 2, 0.0) gives 24.0, due 12.0
import numpy as np


def gradient_step(weight, my_input, goal_pred):
    pred = my_input * weight
    delta = pred - goal_pred
    weight_delta = delta * my_input
    return my_input * (weight - weight_delta)


def gradient_learn(weight, my_input, goal_pred, iterations):
    pairs = []
    for iteration in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        pairs.append((error, pred))
        weight = weight - (pred - goal_pred) * my_input
    return pairs


# WRONG: gradient_step: delta is goal minus prediction but is still subtracted
# VIOLATES: `gradient_step(weight, my_input, goal_pred)` returns the new weight after one update, no alpha
# SHOWN BY: gradient_step(-4, 2, 0.0) gives -20.0, due 12.0
import numpy as np


def gradient_step(weight, my_input, goal_pred):
    pred = my_input * weight
    delta = goal_pred - pred
    weight_delta = delta * my_input
    return weight - weight_delta


def gradient_learn(weight, my_input, goal_pred, iterations):
    pairs = []
    for iteration in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        pairs.append((error, pred))
        weight = weight - (pred - goal_pred) * my_input
    return pairs


# WRONG: gradient_step: jumps straight to the bottom
# VIOLATES: `gradient_step(weight, my_input, goal_pred)` returns the new weight after one update, no alpha
# SHOWN BY: gradient_step(0.5, 0.5, 0.8) gives 1.6, due 0.775
import numpy as np


def gradient_step(weight, my_input, goal_pred):
    pred = my_input * weight
    delta = pred - goal_pred
    weight_delta = (delta / my_input if my_input else 0)
    return weight - weight_delta


def gradient_learn(weight, my_input, goal_pred, iterations):
    pairs = []
    for iteration in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        pairs.append((error, pred))
        weight = weight - (pred - goal_pred) * my_input
    return pairs


# WRONG: gradient_step: keeps the weight in 0..1
# VIOLATES: `gradient_step(weight, my_input, goal_pred)` returns the new weight after one update, no alpha
# SHOWN BY: gradient_step(0.5, 2.0, 5.0) gives 1.0, due 8.5
import numpy as np


def gradient_step(weight, my_input, goal_pred):
    pred = my_input * weight
    delta = pred - goal_pred
    weight_delta = delta * my_input
    return min(1.0, max(0.0, weight - weight_delta))


def gradient_learn(weight, my_input, goal_pred, iterations):
    pairs = []
    for iteration in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        pairs.append((error, pred))
        weight = weight - (pred - goal_pred) * my_input
    return pairs


# WRONG: gradient_step: a weight of 0 is taken as missing and becomes 0.5
# VIOLATES: `gradient_step(weight, my_input, goal_pred)` returns the new weight after one update, no alpha
# SHOWN BY: gradient_step(0, 0.0, 0.0) gives 0.5, due 0.0
import numpy as np


def gradient_step(weight, my_input, goal_pred):
    weight = weight or 0.5
    pred = my_input * weight
    delta = pred - goal_pred
    weight_delta = delta * my_input
    return weight - weight_delta


def gradient_learn(weight, my_input, goal_pred, iterations):
    pairs = []
    for iteration in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        pairs.append((error, pred))
        weight = weight - (pred - goal_pred) * my_input
    return pairs


# WRONG: gradient_step: uses the squared error in place of the delta
# VIOLATES: `gradient_step(weight, my_input, goal_pred)` returns the new weight after one update, no alpha
# SHOWN BY: gradient_step(-4, 2, 0.0) gives -132.0, due 12.0
import numpy as np


def gradient_step(weight, my_input, goal_pred):
    pred = my_input * weight
    delta = (pred - goal_pred) ** 2
    weight_delta = delta * my_input
    return weight - weight_delta


def gradient_learn(weight, my_input, goal_pred, iterations):
    pairs = []
    for iteration in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        pairs.append((error, pred))
        weight = weight - (pred - goal_pred) * my_input
    return pairs


# WRONG: gradient_step: gives the new weight and the weight delta
# VIOLATES: `gradient_step(weight, my_input, goal_pred)` returns the new weight after one update, no alpha
# SHOWN BY: gradient_step(-4, 2, 0.0) gives (12.0, -16.0), due 12.0
import numpy as np


def gradient_step(weight, my_input, goal_pred):
    pred = my_input * weight
    delta = pred - goal_pred
    weight_delta = delta * my_input
    return weight - weight_delta, weight_delta


def gradient_learn(weight, my_input, goal_pred, iterations):
    pairs = []
    for iteration in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        pairs.append((error, pred))
        weight = weight - (pred - goal_pred) * my_input
    return pairs


# WRONG: gradient_step: multiplies by the weight instead of the input
# VIOLATES: `gradient_step(weight, my_input, goal_pred)` returns the new weight after one update, no alpha
# SHOWN BY: gradient_step(-4, 2, 0.0) gives -36.0, due 12.0
import numpy as np


def gradient_step(weight, my_input, goal_pred):
    pred = my_input * weight
    delta = pred - goal_pred
    weight_delta = delta * weight
    return weight - weight_delta


def gradient_learn(weight, my_input, goal_pred, iterations):
    pairs = []
    for iteration in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        pairs.append((error, pred))
        weight = weight - (pred - goal_pred) * my_input
    return pairs


# WRONG: gradient_learn: measures after the update
# VIOLATES: (error, prediction) pairs: one an iteration, in order, both measured *before* that iteration's update. Two values, not three.
# SHOWN BY: gradient_learn(-3.5, 1, 2, 1) gives [(0.0, 2.0)], due [(30.25, -3.5)]
import numpy as np


def gradient_step(weight, my_input, goal_pred):
    pred = my_input * weight
    delta = pred - goal_pred
    weight_delta = delta * my_input
    return weight - weight_delta


def gradient_learn(weight, my_input, goal_pred, iterations):
    pairs = []
    for iteration in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        
        weight = weight - (pred - goal_pred) * my_input
        pairs.append(((my_input * weight - goal_pred) ** 2, my_input * weight))
    return pairs


# WRONG: gradient_learn: the error is before the update but the prediction after it
# VIOLATES: (error, prediction) pairs: one an iteration, in order, both measured *before* that iteration's update. Two values, not three.
# SHOWN BY: gradient_learn(-3.5, 1, 2, 1) gives [(30.25, 2.0)], due [(30.25, -3.5)]
import numpy as np


def gradient_step(weight, my_input, goal_pred):
    pred = my_input * weight
    delta = pred - goal_pred
    weight_delta = delta * my_input
    return weight - weight_delta


def gradient_learn(weight, my_input, goal_pred, iterations):
    pairs = []
    for iteration in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        
        weight = weight - (pred - goal_pred) * my_input
        pairs.append((error, my_input * weight))
    return pairs


# WRONG: gradient_learn: stops when the error is tiny
# VIOLATES: (error, prediction) pairs: one an iteration, in order, both measured *before* that iteration's update. Two values, not three.
# SHOWN BY: gradient_learn(0.5, 1.0, 0.5001, 3) gives [(9.999999999997797e-09, 0.5)], due [(9.999999999997797e-09, 0.5), (0.0, 0.5001), (0.0, 0.5001)]
import numpy as np


def gradient_step(weight, my_input, goal_pred):
    pred = my_input * weight
    delta = pred - goal_pred
    weight_delta = delta * my_input
    return weight - weight_delta


def gradient_learn(weight, my_input, goal_pred, iterations):
    pairs = []
    for iteration in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        pairs.append((error, pred))
        if error < 1e-6:
            break
        weight = weight - (pred - goal_pred) * my_input
    return pairs


# WRONG: gradient_learn: stops when the error explodes
# VIOLATES: (error, prediction) pairs: one an iteration, in order, both measured *before* that iteration's update. Two values, not three.
# SHOWN BY: gradient_learn(0.5, 2, 0.8, 20) gives [(0.03999999999999998, 1.0), (0.3599999999999998, 0.20000000000000018), (3.2399999999999984, 2.5999999999999996), (29.159999999999986, -4.599999999999999), (262.4399999999999, 16.999999999999996), (2361.959999999998, -47.79999999999998), (21257.63999..., due [(0.03999999999999998, 1.0), (0.3599999999999998, 0.20000000000000018), (3.2399999999999984, 2.5999999999999996), (29.159999999999986, -4.599999999999999), (262.4399999999999, 16.999999999999996), (2361.959999999998, -47.79999999999998), (21257.63999...
import numpy as np


def gradient_step(weight, my_input, goal_pred):
    pred = my_input * weight
    delta = pred - goal_pred
    weight_delta = delta * my_input
    return weight - weight_delta


def gradient_learn(weight, my_input, goal_pred, iterations):
    pairs = []
    for iteration in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        pairs.append((error, pred))
        if error > 1e6:
            break
        weight = weight - (pred - goal_pred) * my_input
    return pairs


# WRONG: gradient_learn: (prediction, error) pairs
# VIOLATES: (error, prediction) pairs: one an iteration, in order, both measured *before* that iteration's update. Two values, not three.
# SHOWN BY: gradient_learn(-3, 0, 1, 3) gives [(0, 1), (0, 1), (0, 1)], due [(1, 0), (1, 0), (1, 0)]
import numpy as np


def gradient_step(weight, my_input, goal_pred):
    pred = my_input * weight
    delta = pred - goal_pred
    weight_delta = delta * my_input
    return weight - weight_delta


def gradient_learn(weight, my_input, goal_pred, iterations):
    pairs = []
    for iteration in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        pairs.append((pred, error))
        weight = weight - (pred - goal_pred) * my_input
    return pairs


# WRONG: gradient_learn: three values an iteration, the weight after it too
# VIOLATES: (error, prediction) pairs: one an iteration, in order, both measured *before* that iteration's update. Two values, not three.
# SHOWN BY: gradient_learn(-3, 0, 1, 3) gives [(1, 0, -3), (1, 0, -3), (1, 0, -3)], due [(1, 0), (1, 0), (1, 0)]
import numpy as np


def gradient_step(weight, my_input, goal_pred):
    pred = my_input * weight
    delta = pred - goal_pred
    weight_delta = delta * my_input
    return weight - weight_delta


def gradient_learn(weight, my_input, goal_pred, iterations):
    pairs = []
    for iteration in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        pairs.append((error, pred, weight - (pred - goal_pred) * my_input))
        weight = weight - (pred - goal_pred) * my_input
    return pairs


# WRONG: gradient_learn: two lists, all errors and all predictions
# VIOLATES: (error, prediction) pairs: one an iteration, in order, both measured *before* that iteration's update. Two values, not three.
# SHOWN BY: gradient_learn(0.5, 0.5, 0.8, 3) gives ([0.30250000000000005, 0.17015625000000004, 0.095712890625], [0.25, 0.3875, 0.49062500000000003]), due [(0.30250000000000005, 0.25), (0.17015625000000004, 0.3875), (0.095712890625, 0.49062500000000003)]
import numpy as np


def gradient_step(weight, my_input, goal_pred):
    pred = my_input * weight
    delta = pred - goal_pred
    weight_delta = delta * my_input
    return weight - weight_delta


def gradient_learn(weight, my_input, goal_pred, iterations):
    pairs = []
    for iteration in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        pairs.append((error, pred))
        weight = weight - (pred - goal_pred) * my_input
    return [p[0] for p in pairs], [p[1] for p in pairs]


# WRONG: gradient_learn: starts from the document's weight of 0.5
# VIOLATES: `gradient_learn(weight, my_input, goal_pred, iterations)` returns (error, prediction) pairs
# SHOWN BY: gradient_learn(0.0, 0.5, 0.8, 2) gives [(0.30250000000000005, 0.25), (0.17015625000000004, 0.3875)], due [(0.6400000000000001, 0.0), (0.3600000000000001, 0.2)]
import numpy as np


def gradient_step(weight, my_input, goal_pred):
    pred = my_input * weight
    delta = pred - goal_pred
    weight_delta = delta * my_input
    return weight - weight_delta


def gradient_learn(weight, my_input, goal_pred, iterations):
    pairs, weight = [], 0.5
    for iteration in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        pairs.append((error, pred))
        weight = weight - (pred - goal_pred) * my_input
    return pairs


# WRONG: gradient_learn: keeps the weight between calls
# VIOLATES: A function is called many times in one process, with different arguments; every call stands alone.
# SHOWN BY: gradient_learn(0.5, 0.5, 0.8, 2); gradient_learn(0.5, 0.5, 0.8, 2) gives [(0.095712890625, 0.49062500000000003), (0.05383850097656251, 0.56796875)], due [(0.30250000000000005, 0.25), (0.17015625000000004, 0.3875)]
import numpy as np


def gradient_step(weight, my_input, goal_pred):
    pred = my_input * weight
    delta = pred - goal_pred
    weight_delta = delta * my_input
    return weight - weight_delta


current = {}


def gradient_learn(weight, my_input, goal_pred, iterations):
    w = current.get((my_input, goal_pred), weight)
    pairs = []
    for _ in range(iterations):
        pred = my_input * w
        pairs.append(((pred - goal_pred) ** 2, pred))
        w -= (pred - goal_pred) * my_input
    current[my_input, goal_pred] = w
    return pairs


# WRONG: gradient_learn: a step twice as large, the derivative's factor 2
# VIOLATES: `gradient_learn(weight, my_input, goal_pred, iterations)` returns (error, prediction) pairs
# SHOWN BY: gradient_learn(0.0, 1, -4, 3) gives [(16.0, 0.0), (16.0, -8.0), (16.0, 0.0)], due [(16.0, 0.0), (0.0, -4.0), (0.0, -4.0)]
import numpy as np


def gradient_step(weight, my_input, goal_pred):
    pred = my_input * weight
    delta = pred - goal_pred
    weight_delta = delta * my_input
    return weight - weight_delta


def gradient_learn(weight, my_input, goal_pred, iterations):
    pairs = []
    for iteration in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        pairs.append((error, pred))
        weight = weight - 2 * (pred - goal_pred) * my_input
    return pairs


# WRONG: gradient_learn: rounds every number to 8 decimals
# VIOLATES: abs(got - due) <= 1e-12 + 1e-6 * abs(due), every element, NaN never.
# SHOWN BY: gradient_learn(0.5, 0.5, 0.25002, 1) gives [(0.0, 0.25)], due [(4.0000000000080005e-10, 0.25)]
import numpy as np


def gradient_step(weight, my_input, goal_pred):
    pred = my_input * weight
    delta = pred - goal_pred
    weight_delta = delta * my_input
    return weight - weight_delta


def gradient_learn(weight, my_input, goal_pred, iterations):
    pairs = []
    for iteration in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        pairs.append((round(error, 8), round(pred, 8)))
        weight = weight - (pred - goal_pred) * my_input
    return pairs


# WRONG: gradient_learn: a zip object, used up after one look
# VIOLATES: Not: None, strings, generators, iterators, dicts, sets, complex numbers, objects of the student's own.
# SHOWN BY: gradient_learn(-3, 0, 1, 3) gives <zip object>, due [(1, 0), (1, 0), (1, 0)]
import numpy as np


def gradient_step(weight, my_input, goal_pred):
    pred = my_input * weight
    delta = pred - goal_pred
    weight_delta = delta * my_input
    return weight - weight_delta


def gradient_learn(weight, my_input, goal_pred, iterations):
    pairs = []
    for iteration in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        pairs.append((error, pred))
        weight = weight - (pred - goal_pred) * my_input
    return zip([p[0] for p in pairs], [p[1] for p in pairs])


# WRONG: gradient_learn: sorted from the greatest error to the smallest
# VIOLATES: (error, prediction) pairs: one an iteration, in order, both measured *before* that iteration's update. Two values, not three.
# SHOWN BY: gradient_learn(0.5, 2, 0.8, 3) gives [(3.2399999999999984, 2.5999999999999996), (0.3599999999999998, 0.20000000000000018), (0.03999999999999998, 1.0)], due [(0.03999999999999998, 1.0), (0.3599999999999998, 0.20000000000000018), (3.2399999999999984, 2.5999999999999996)]
import numpy as np


def gradient_step(weight, my_input, goal_pred):
    pred = my_input * weight
    delta = pred - goal_pred
    weight_delta = delta * my_input
    return weight - weight_delta


def gradient_learn(weight, my_input, goal_pred, iterations):
    pairs = []
    for iteration in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        pairs.append((error, pred))
        weight = weight - (pred - goal_pred) * my_input
    return sorted(pairs, reverse=True)


# WRONG: gradient_learn: a whole number array cuts all decimals
# VIOLATES: (error, prediction) pairs: one an iteration, in order, both measured *before* that iteration's update. Two values, not three.
# SHOWN BY: gradient_learn(-3.5, 1, 2, 1) gives [[30, -3]], due [(30.25, -3.5)]
import numpy as np


def gradient_step(weight, my_input, goal_pred):
    pred = my_input * weight
    delta = pred - goal_pred
    weight_delta = delta * my_input
    return weight - weight_delta


def gradient_learn(weight, my_input, goal_pred, iterations):
    pairs = np.zeros_like([[0, 0]] * iterations)
    for iteration in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        pairs[iteration] = error, pred
        weight = weight - (pred - goal_pred) * my_input
    return pairs


# WRONG: gradient_learn: 0 iterations become 20
# VIOLATES: `iterations` is 0 or more (0: nothing is done, an empty list)
# SHOWN BY: gradient_learn(0.5, 0.5, 0.8, 0) gives [(0.30250000000000005, 0.25), (0.17015625000000004, 0.3875), (0.095712890625, 0.49062500000000003), (0.05383850097656251, 0.56796875), (0.03028415679931642, 0.6259765625), (0.0170348381996155, 0.669482421875), (0.00958209648728372, 0.70211181640625),..., due []
import numpy as np


def gradient_step(weight, my_input, goal_pred):
    pred = my_input * weight
    delta = pred - goal_pred
    weight_delta = delta * my_input
    return weight - weight_delta


def gradient_learn(weight, my_input, goal_pred, iterations):
    pairs = []
    for iteration in range(iterations or 20):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        pairs.append((error, pred))
        weight = weight - (pred - goal_pred) * my_input
    return pairs


# WRONG: gradient_learn: adds momentum from the second update on
# VIOLATES: `gradient_learn(weight, my_input, goal_pred, iterations)` returns (error, prediction) pairs
# SHOWN BY: gradient_learn(0.0, 1, -4, 3) gives [(16.0, 0.0), (0.0, -4.0), (4.0, -6.0)], due [(16.0, 0.0), (0.0, -4.0), (0.0, -4.0)]
import numpy as np


def gradient_step(weight, my_input, goal_pred):
    pred = my_input * weight
    delta = pred - goal_pred
    weight_delta = delta * my_input
    return weight - weight_delta


def gradient_learn(weight, my_input, goal_pred, iterations):
    pairs, last = [], 0.0
    for iteration in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        pairs.append((error, pred))
        last = 0.5 * last + (pred - goal_pred) * my_input
        weight = weight - last
    return pairs


# WRONG: gradient_step: the squared error stands where the delta should
# VIOLATES: the new weight after one update, no alpha
# SHOWN BY: gradient_step(0.5, 2.0, 0.8) gives 0.42000000000000004, due 0.10000000000000009
import numpy as np


def gradient_step(weight, my_input, goal_pred):
    return weight - my_input * (my_input * weight - goal_pred) ** 2


def gradient_learn(weight, my_input, goal_pred, iterations):
    pairs = []
    for _ in range(iterations):
        pred = my_input * weight
        pairs.append(((pred - goal_pred) ** 2, pred))
        weight = weight - my_input * (pred - goal_pred)
    return pairs


# WRONG: gradient_step: an alpha of 0.1 that nobody asked for
# VIOLATES: the new weight after one update, no alpha
# SHOWN BY: gradient_step(0.5, 2.0, 0.8) gives 0.46, due 0.10000000000000009
import numpy as np


def gradient_step(weight, my_input, goal_pred):
    return weight - 0.1 * my_input * (my_input * weight - goal_pred)


def gradient_learn(weight, my_input, goal_pred, iterations):
    pairs = []
    for _ in range(iterations):
        pred = my_input * weight
        pairs.append(((pred - goal_pred) ** 2, pred))
        weight = weight - my_input * (pred - goal_pred)
    return pairs


# WRONG: gradient_learn: the new weight is kept under another name, so nothing is learned
# VIOLATES: (error, prediction) pairs: one an iteration, in order, both measured *before* that iteration's update. Two values, not three.
# SHOWN BY: gradient_learn(0.5, 0.5, 0.8, 3) gives [(0.30250000000000005, 0.25), (0.30250000000000005, 0.25), (0.30250000000000005, 0.25)], due [(0.30250000000000005, 0.25), (0.17015625000000004, 0.3875), (0.095712890625, 0.49062500000000003)]
import numpy as np


def gradient_step(weight, my_input, goal_pred):
    return weight - my_input * (my_input * weight - goal_pred)


def gradient_learn(weight, my_input, goal_pred, iterations):
    pairs = []
    for _ in range(iterations):
        pred = my_input * weight
        pairs.append(((pred - goal_pred) ** 2, pred))
        new_weight = weight - my_input * (pred - goal_pred)
    return pairs


# WRONG: gradient_learn: the prediction is made once before the loop
# VIOLATES: (error, prediction) pairs: one an iteration, in order, both measured *before* that iteration's update. Two values, not three.
# SHOWN BY: gradient_learn(0.5, 0.5, 0.8, 3) gives [(0.30250000000000005, 0.25), (0.30250000000000005, 0.25), (0.30250000000000005, 0.25)], due [(0.30250000000000005, 0.25), (0.17015625000000004, 0.3875), (0.095712890625, 0.49062500000000003)]
import numpy as np


def gradient_step(weight, my_input, goal_pred):
    return weight - my_input * (my_input * weight - goal_pred)


def gradient_learn(weight, my_input, goal_pred, iterations):
    pairs = []
    pred = my_input * weight
    for _ in range(iterations):
        error = (pred - goal_pred) ** 2
        delta = pred - goal_pred
        weight = weight - delta * my_input
        pairs.append((error, pred))
    return pairs


# WRONG: gradient_learn: a pair of lists, not a list of pairs
# VIOLATES: (error, prediction) pairs: one an iteration, in order, both measured *before* that iteration's update. Two values, not three.
# SHOWN BY: gradient_learn(0.5, 0.5, 0.8, 3) gives ([0.30250000000000005, 0.17015625000000004, 0.095712890625], [0.25, 0.3875, 0.49062500000000003]), due [(0.30250000000000005, 0.25), (0.17015625000000004, 0.3875), (0.095712890625, 0.49062500000000003)]
import numpy as np


def gradient_step(weight, my_input, goal_pred):
    return weight - my_input * (my_input * weight - goal_pred)


def gradient_learn(weight, my_input, goal_pred, iterations):
    errors, preds = [], []
    for _ in range(iterations):
        pred = my_input * weight
        errors.append((pred - goal_pred) ** 2)
        preds.append(pred)
        weight -= (pred - goal_pred) * my_input
    return errors, preds


# WRONG: gradient_step: adds the weight_delta instead of subtracting
# VIOLATES: `gradient_step(weight, my_input, goal_pred)` returns the new weight after one update, no alpha
# SHOWN BY: gradient_step(0.5, 0.5, 0.8) gives 0.22499999999999998, due 0.775
import numpy as np


def gradient_step(weight, my_input, goal_pred):
    delta = my_input * weight - goal_pred
    return weight + my_input * delta


def gradient_learn(weight, my_input, goal_pred, iterations):
    out = []
    for i in range(iterations):
        pred = my_input * weight
        out.append(((pred - goal_pred) ** 2, pred))
        weight = gradient_step(weight, my_input, goal_pred)
    return out


# WRONG: gradient_learn: the delta is worked out once before the loop and used for every update
# VIOLATES: `gradient_learn(weight, my_input, goal_pred, iterations)` returns (error, prediction) pairs
# SHOWN BY: gradient_learn(0.5, 0.5, 0.8, 4) gives [(0.30250000000000005, 0.25), (0.17015625000000004, 0.3875), (0.07562500000000001, 0.525), (0.01890624999999999, 0.6625000000000001)], due [(0.30250000000000005, 0.25), (0.17015625000000004, 0.3875), (0.095712890625, 0.49062500000000003), (0.05383850097656251, 0.56796875)]
import numpy as np


def gradient_step(weight, my_input, goal_pred):
    return weight - (my_input * weight - goal_pred) * my_input



def gradient_learn(weight, my_input, goal_pred, iterations):
    delta = my_input * weight - goal_pred
    out = []
    for i in range(iterations):
        pred = my_input * weight
        out.append(((pred - goal_pred) ** 2, pred))
        weight -= my_input * delta
    return out


# WRONG: gradient_learn: each update uses the delta of the iteration before (one iteration late, first one with its own)
# VIOLATES: `gradient_learn(weight, my_input, goal_pred, iterations)` returns (error, prediction) pairs
# SHOWN BY: gradient_learn(0.5, 0.5, 0.8, 4) gives [(0.30250000000000005, 0.25), (0.17015625000000004, 0.3875), (0.07562500000000001, 0.525), (0.029541015625, 0.628125)], due [(0.30250000000000005, 0.25), (0.17015625000000004, 0.3875), (0.095712890625, 0.49062500000000003), (0.05383850097656251, 0.56796875)]
import numpy as np


def gradient_step(weight, my_input, goal_pred):
    return weight - (my_input * weight - goal_pred) * my_input



def gradient_learn(weight, my_input, goal_pred, iterations):
    out = []
    last = None
    for i in range(iterations):
        pred = my_input * weight
        out.append(((pred - goal_pred) ** 2, pred))
        delta = pred - goal_pred if last is None else last
        last = pred - goal_pred
        weight -= delta * my_input
    return out


# WRONG: gradient_learn: no more updates once the error is below 0.001
# VIOLATES: `gradient_learn(weight, my_input, goal_pred, iterations)` returns (error, prediction) pairs
# SHOWN BY: gradient_learn(0.5, 0.9, 0.8, 10) gives [(0.12250000000000003, 0.45), (0.004422250000000001, 0.7335), (0.0001596432250000016, 0.787365), (0.0001596432250000016, 0.787365), (0.0001596432250000016, 0.787365), (0.0001596432250000016, 0.787365), (0.0001596432250000016, 0.787365), (0.0001596432250000016, 0.787365), (0.0001596432250000016, 0.787365), (0.0001596432250000016, 0.787365)], due [(0.12250000000000003, 0.45), (0.004422250000000001, 0.7335), (0.0001596432250000016, 0.787365), (5.763120422499487e-06, 0.7975993500000002), (2.080486472522649e-07, 0.7995438765), (7.51055616580099e-09, 0.7999133365350001), (2.711310775869148e-10, 0.79998353394165), (9.787831900324935e-12, 0.7999968714489136), (3.5334073164660635e-13, 0.7999994055752936), (1.2755600390624739e-14, 0.7999998870593059)]
import numpy as np


def gradient_step(weight, my_input, goal_pred):
    return weight - (my_input * weight - goal_pred) * my_input



def gradient_learn(weight, my_input, goal_pred, iterations):
    out = []
    for i in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        out.append((error, pred))
        if error > 0.001:
            weight = weight - (pred - goal_pred) * my_input
    return out


# WRONG: gradient_learn: one pair too few
# VIOLATES: `gradient_learn(weight, my_input, goal_pred, iterations)` returns (error, prediction) pairs
# SHOWN BY: gradient_learn(0.5, 0.9, 0.8, 10) gives [(0.12250000000000003, 0.45), (0.004422250000000001, 0.7335), (0.0001596432250000016, 0.787365), (5.763120422499487e-06, 0.7975993500000002), (2.080486472522649e-07, 0.7995438765), (7.51055616580099e-09, 0.7999133365350001), (2.711310775869148e-10, 0.79998353394165), (9.787831900324935e-12, 0.7999968714489136), (3.5334073164660635e-13, 0.7999994055752936)], due [(0.12250000000000003, 0.45), (0.004422250000000001, 0.7335), (0.0001596432250000016, 0.787365), (5.763120422499487e-06, 0.7975993500000002), (2.080486472522649e-07, 0.7995438765), (7.51055616580099e-09, 0.7999133365350001), (2.711310775869148e-10, 0.79998353394165), (9.787831900324935e-12, 0.7999968714489136), (3.5334073164660635e-13, 0.7999994055752936), (1.2755600390624739e-14, 0.7999998870593059)]
import numpy as np


def gradient_step(weight, my_input, goal_pred):
    return weight - (my_input * weight - goal_pred) * my_input



def gradient_learn(weight, my_input, goal_pred, iterations):
    out = []
    for i in range(1, iterations):
        pred = my_input * weight
        out.append(((pred - goal_pred) ** 2, pred))
        weight = gradient_step(weight, my_input, goal_pred)
    return out


# WRONG: gradient_learn: stops updating when the error got bigger than the one before
# VIOLATES: `gradient_learn(weight, my_input, goal_pred, iterations)` returns (error, prediction) pairs
# SHOWN BY: gradient_learn(0.5, 2, 0.8, 6) gives [(0.03999999999999998, 1.0), (0.3599999999999998, 0.20000000000000018), (0.3599999999999998, 0.20000000000000018), (0.3599999999999998, 0.20000000000000018), (0.3599999999999998, 0.20000000000000018), (0.3599999999999998, 0.20000000000000018)], due [(0.03999999999999998, 1.0), (0.3599999999999998, 0.20000000000000018), (3.2399999999999984, 2.5999999999999996), (29.159999999999986, -4.599999999999999), (262.4399999999999, 16.999999999999996), (2361.959999999998, -47.79999999999998)]
import numpy as np


def gradient_step(weight, my_input, goal_pred):
    return weight - (my_input * weight - goal_pred) * my_input



def gradient_learn(weight, my_input, goal_pred, iterations):
    out = []
    best = float("inf")
    for i in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        out.append((error, pred))
        if error <= best:
            weight = weight - my_input * (pred - goal_pred)
            best = error
    return out


# WRONG: gradient_learn: leaves the weight where an update moves it by less than 1e-5
# VIOLATES: `gradient_learn(weight, my_input, goal_pred, iterations)` returns (error, prediction) pairs
# SHOWN BY: gradient_learn(1.0, 0.001, 0.005, 3)[2][1] gives 0.001, due 0.0010000079999959999
import numpy as np


def gradient_learn(weight, my_input, goal_pred, iterations):
    out = []
    for _ in range(iterations):
        p = my_input * weight
        out.append(((p - goal_pred) ** 2, p))
        new = gradient_step(weight, my_input, goal_pred)
        if abs(new - weight) < 1e-5:
            new = weight
        weight = new
    return out


def gradient_step(weight, my_input, goal_pred):
    pred = my_input * weight
    delta = pred - goal_pred
    weight_delta = delta * my_input
    return weight - weight_delta
