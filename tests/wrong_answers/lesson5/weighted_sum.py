# WRONG: weighted_sum: multiplies but does not add up
# VIOLATES: `weighted_sum(my_input, weights)` returns the dot product of two (n,) vectors, a number
# SHOWN BY: weighted_sum(np.array([1, 0, 1]), np.array([0.5, 0.48, -0.7])) gives [0.5, 0.0, -0.7], due -0.19999999999999996
import numpy as np


def weighted_sum(my_input, weights):
    return my_input * weights


# WRONG: weighted_sum: the mean instead of the sum
# VIOLATES: `weighted_sum(my_input, weights)` returns the dot product of two (n,) vectors, a number
# SHOWN BY: weighted_sum(np.array([0, 3]), np.array([0.99656492, 0.07875068])) gives 0.11812602, due 0.23625204
import numpy as np


def weighted_sum(my_input, weights):
    return np.mean(my_input * weights)


# WRONG: weighted_sum: product of the two sums
# VIOLATES: `weighted_sum(my_input, weights)` returns the dot product of two (n,) vectors, a number
# SHOWN BY: weighted_sum(np.array([0, 3]), np.array([0.99656492, 0.07875068])) gives 3.2259468, due 0.23625204
import numpy as np


def weighted_sum(my_input, weights):
    return my_input.sum() * weights.sum()


# WRONG: weighted_sum: the outer product
# VIOLATES: `weighted_sum(my_input, weights)` returns the dot product of two (n,) vectors, a number
# SHOWN BY: weighted_sum(np.array([1, 0]), np.array([0.5, 0.25])) gives [[0.5, 0.25], [0.0, 0.0]], due 0.5
import numpy as np


def weighted_sum(my_input, weights):
    return np.outer(my_input, weights)


# WRONG: weighted_sum: leaves out the last pair
# VIOLATES: `weighted_sum(my_input, weights)` returns the dot product of two (n,) vectors, a number
# SHOWN BY: weighted_sum(np.array([1]), np.array([0.44115169])) gives 0, due 0.44115169
import numpy as np


def weighted_sum(my_input, weights):
    return sum(my_input[i] * weights[i] for i in range(len(weights) - 1))


# WRONG: weighted_sum: written for three lights only
# VIOLATES: `weighted_sum(my_input, weights)` returns the dot product of two (n,) vectors, a number
# SHOWN BY: weighted_sum(np.array([1, 0, 1, 1]), np.array([0.5, 0.48, -0.7, 0.25])) gives -0.19999999999999996, due 0.050000000000000044
import numpy as np


def weighted_sum(my_input, weights):
    return my_input[0] * weights[0] + my_input[1] * weights[1] + my_input[2] * weights[2]


# WRONG: weighted_sum: takes the absolute value
# VIOLATES: `weighted_sum(my_input, weights)` returns the dot product of two (n,) vectors, a number
# SHOWN BY: weighted_sum(np.array([-3]), np.array([0.1581945])) gives 0.47458349999999994, due -0.47458349999999994
import numpy as np


def weighted_sum(my_input, weights):
    return abs(my_input.dot(weights))


# WRONG: weighted_sum: a relu on the sum
# VIOLATES: `weighted_sum(my_input, weights)` returns the dot product of two (n,) vectors, a number
# SHOWN BY: weighted_sum(np.array([-3]), np.array([0.1581945])) gives 0.0, due -0.47458349999999994
import numpy as np


def weighted_sum(my_input, weights):
    return max(0.0, my_input.dot(weights))


# WRONG: weighted_sum: cuts every product to a whole number
# VIOLATES: `weighted_sum(my_input, weights)` returns the dot product of two (n,) vectors, a number
# SHOWN BY: weighted_sum(np.array([1]), np.array([0.44115169])) gives 0, due 0.44115169
import numpy as np


def weighted_sum(my_input, weights):
    return sum(int(x * w) for x, w in zip(my_input, weights))


# WRONG: weighted_sum: finds each weight by the first place of an equal input
# VIOLATES: `weighted_sum(my_input, weights)` returns the dot product of two (n,) vectors, a number
# SHOWN BY: weighted_sum(np.array([1, 1]), np.array([0.84407 , 0.69695793])) gives 1.68814, due 1.5410279299999998
import numpy as np


def weighted_sum(my_input, weights):
    return sum(x * weights[list(my_input).index(x)] for x in my_input)


# WRONG: weighted_sum: keeps the products in an array like the input, cut when it is whole
# VIOLATES: `inputs`, `my_input`, `goals`, `goal`, `lights` and `layer_0` may also be int64.
# SHOWN BY: weighted_sum(np.array([1, 0, 1]), np.array([0.5, 0.48, -0.7])) gives 0, due -0.19999999999999996
import numpy as np


def weighted_sum(my_input, weights):
    products = np.zeros_like(my_input)
    for i in range(len(my_input)):
        products[i] = my_input[i] * weights[i]
    return products.sum()


# WRONG: weighted_sum: only lights that are exactly 1 count
# VIOLATES: `weighted_sum(my_input, weights)` returns the dot product of two (n,) vectors, a number
# SHOWN BY: weighted_sum(np.array([0.5, 1.0]), np.array([0.5, 0.25])) gives 0.25, due 0.5
import numpy as np


def weighted_sum(my_input, weights):
    return weights[my_input == 1].sum()


# WRONG: weighted_sum: adds a bias of 1
# VIOLATES: `weighted_sum(my_input, weights)` returns the dot product of two (n,) vectors, a number
# SHOWN BY: weighted_sum(np.array([1]), np.array([0.44115169])) gives 1.4411516899999999, due 0.44115169
import numpy as np


def weighted_sum(my_input, weights):
    return my_input.dot(weights) + 1


# WRONG: weighted_sum: the weighted average
# VIOLATES: `weighted_sum(my_input, weights)` returns the dot product of two (n,) vectors, a number
# SHOWN BY: weighted_sum(np.array([1]), np.array([0.44115169])) gives 1.0, due 0.44115169
import numpy as np


def weighted_sum(my_input, weights):
    return my_input.dot(weights) / (weights.sum() or 1)


# WRONG: weighted_sum: the running total stays from call to call
# VIOLATES: A function is called many times in one process, with different arguments; every call stands alone.
# SHOWN BY: weighted_sum(np.array([1, 0]), np.array([0.5, 0.25])); weighted_sum(np.array([1, 0]), np.array([0.5, 0.25])) gives 1.0, due 0.5
import numpy as np


def weighted_sum(my_input, weights, total=[0]):
    total[0] += my_input.dot(weights)
    return total[0]


# WRONG: weighted_sum: equal products count once, a set drops them
# VIOLATES: `weighted_sum(my_input, weights)` returns the dot product of two (n,) vectors, a number
# SHOWN BY: weighted_sum(np.array([1, 1]), np.array([0.5, 0.5])) gives 0.5, due 1.0
import numpy as np


def weighted_sum(my_input, weights):
    return sum({x * w for x, w in zip(my_input.tolist(), weights.tolist())})


# WRONG: weighted_sum: computes in float16
# VIOLATES: abs(got - due) <= 1e-12 + 1e-6 * abs(due), every element, NaN never.
# SHOWN BY: weighted_sum(np.array([1]), np.array([0.44115169])) gives 0.441162109375, due 0.44115169
import numpy as np


def weighted_sum(my_input, weights):
    return float(my_input.astype(np.float16).dot(weights.astype(np.float16)))


# WRONG: weighted_sum: the sums are multiplied: sum times sum
# VIOLATES: the dot product of two (n,) vectors, a number
# SHOWN BY: weighted_sum(A([1.0, 2.0]), A([3.0, 4.0])) gives np.float64(21.0), due np.float64(11.0)
import numpy as np


def weighted_sum(my_input, weights):
    return sum(my_input) * sum(weights)


# WRONG: weighted_sum: the average of the products
# VIOLATES: the dot product of two (n,) vectors, a number
# SHOWN BY: weighted_sum(A([1.0, 2.0]), A([3.0, 4.0])) gives np.float64(5.5), due np.float64(11.0)
import numpy as np


def weighted_sum(my_input, weights):
    return np.average(my_input * weights)


# WRONG: weighted_sum: divided by the sum of the weights: a weighted average
# VIOLATES: the dot product of two (n,) vectors, a number
# SHOWN BY: weighted_sum(A([1.0, 2.0]), A([3.0, 4.0])) gives np.float64(1.5714285714285714), due np.float64(11.0)
import numpy as np


def weighted_sum(my_input, weights):
    return my_input.dot(weights) / (weights.sum() or 1)


# WRONG: weighted_sum: the sum is set, not added to, in the loop: only the last product
# VIOLATES: the dot product of two (n,) vectors, a number
# SHOWN BY: weighted_sum(A([1.0, 2.0]), A([3.0, 4.0])) gives np.float64(8.0), due np.float64(11.0)
import numpy as np


def weighted_sum(my_input, weights):
    total = 0
    for i in range(len(my_input)):
        total = my_input[i] * weights[i]
    return total


# WRONG: weighted_sum: only the first three are summed
# VIOLATES: `weighted_sum(my_input, weights)` returns the dot product of two (n,) vectors, a number
# SHOWN BY: weighted_sum(np.array([1., 2., 3., 4.]), np.array([0.1, 0.2, 0.3, 0.4])) gives 1.4, due 3.0
import numpy as np


def weighted_sum(my_input, weights):
    total = 0
    for i in range(min(3, len(my_input))):
        total += my_input[i] * weights[i]
    return total


# WRONG: weighted_sum: negative inputs are left out
# VIOLATES: `weighted_sum(my_input, weights)` returns the dot product of two (n,) vectors, a number
# SHOWN BY: weighted_sum(np.array([ 1., -2., 3.]), np.array([0.1, 0.2, 0.3])) gives 0.9999999999999999, due 0.5999999999999999
import numpy as np


def weighted_sum(my_input, weights):
    return sum(i * w for i, w in zip(my_input, weights) if i > 0)


# WRONG: weighted_sum: works in single precision
# VIOLATES: `weighted_sum(my_input, weights)` returns the dot product of two (n,) vectors, a number
# SHOWN BY: weighted_sum(np.array([ 100.1, -100. , 3. ]), np.array([0.1 , 0.1 , 0.0001])) gives 0.0103002293035388, due 0.010299999999999232
import numpy as np


def weighted_sum(my_input, weights):
    return float(np.dot(np.float32(my_input), np.float32(weights)))
