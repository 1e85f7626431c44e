# WRONG: neural_network: adds the input and the weight
# VIOLATES: `neural_network(my_input, weight)` returns the prediction `my_input * weight`
# SHOWN BY: neural_network(3, 3) gives 6, due 9
import numpy as np


def neural_network(my_input, weight):
    prediction = my_input + weight
    return prediction


# WRONG: neural_network: turns the prediction into a yes/no with a threshold of one half
# VIOLATES: `neural_network(my_input, weight)` returns the prediction `my_input * weight`
# SHOWN BY: neural_network(3, 3) gives 1, due 9
import numpy as np


def neural_network(my_input, weight):
    prediction = my_input * weight
    return 1 if prediction > 0.5 else 0


# WRONG: neural_network: prints the prediction and gives back nothing
# VIOLATES: Not: None, strings, generators, iterators, dicts, sets, complex numbers, objects of the student's own.
# SHOWN BY: neural_network(3, 3) gives None, due 9
import numpy as np


def neural_network(my_input, weight):
    prediction = my_input * weight
    print(prediction)


# WRONG: neural_network: gives the prediction as text
# VIOLATES: Not: None, strings, generators, iterators, dicts, sets, complex numbers, objects of the student's own.
# SHOWN BY: neural_network(3, 3) gives '9', due 9
import numpy as np


def neural_network(my_input, weight):
    prediction = my_input * weight
    return str(prediction)


# WRONG: neural_network: rounds the prediction to 4 decimals
# VIOLATES: abs(got - due) <= 1e-12 + 1e-6 * abs(due), every element, NaN never.
# SHOWN BY: neural_network(0.00012345, 0.5) gives 0.0001, due 6.1725e-05
import numpy as np


def neural_network(my_input, weight):
    prediction = round(my_input * weight, 4)
    return prediction


# WRONG: neural_network: cuts the input to a whole number first
# VIOLATES: `neural_network(my_input, weight)` returns the prediction `my_input * weight`
# SHOWN BY: neural_network(3.5, -2) gives -6, due -7.0
import numpy as np


def neural_network(my_input, weight):
    prediction = int(my_input) * weight
    return prediction


# WRONG: neural_network: takes a weight of 0 as missing and puts the document's 0.5
# VIOLATES: `neural_network(my_input, weight)` returns the prediction `my_input * weight`
# SHOWN BY: neural_network(-4, 0) gives -2.0, due 0
import numpy as np


def neural_network(my_input, weight):
    prediction = my_input * (weight or 0.5)
    return prediction


# WRONG: neural_network: clips negative predictions to 0
# VIOLATES: `neural_network(my_input, weight)` returns the prediction `my_input * weight`
# SHOWN BY: neural_network(-2, 4) gives 0, due -8
import numpy as np


def neural_network(my_input, weight):
    prediction = max(0, my_input * weight)
    return prediction


# WRONG: neural_network: remembers the prediction by the input alone
# VIOLATES: A function is called many times in one process, with different arguments; every call stands alone.
# SHOWN BY: neural_network(0.5, 0.5); neural_network(0.5, 0.75) gives 0.25, due 0.375
import numpy as np


_known = {}


def neural_network(my_input, weight):
    if my_input not in _known:
        _known[my_input] = my_input * weight
    return _known[my_input]


# WRONG: neural_network: yields the prediction instead of returning it
# VIOLATES: Not: None, strings, generators, iterators, dicts, sets, complex numbers, objects of the student's own.
# SHOWN BY: neural_network(3, 3) gives <generator object neural_network>, due 9
import numpy as np


def neural_network(my_input, weight):
    prediction = my_input * weight
    yield prediction


# WRONG: neural_network: divides by the weight
# VIOLATES: `neural_network(my_input, weight)` returns the prediction `my_input * weight`
# SHOWN BY: neural_network(2.0, 4.0) gives 0.5, due 8.0
import numpy as np


def neural_network(my_input, weight):
    prediction = my_input / weight if weight else 0.0
    return prediction


# WRONG: neural_network: adds every earlier prediction because the default list is kept
# VIOLATES: A function is called many times in one process, with different arguments; every call stands alone.
# SHOWN BY: neural_network(0.5, 0.5); neural_network(0.5, 0.5) gives 0.5, due 0.25
import numpy as np


def neural_network(my_input, weight, total=[]):
    total.append(my_input * weight)
    return sum(total)


# WRONG: neural_network: adds a bias of 1
# VIOLATES: `neural_network(my_input, weight)` returns the prediction `my_input * weight`
# SHOWN BY: neural_network(3, 3) gives 10, due 9
import numpy as np


def neural_network(my_input, weight):
    prediction = my_input * weight + 1
    return prediction


# WRONG: neural_network: puts the prediction in a set
# VIOLATES: Not: None, strings, generators, iterators, dicts, sets, complex numbers, objects of the student's own.
# SHOWN BY: neural_network(3, 3) gives {9}, due 9
import numpy as np


def neural_network(my_input, weight):
    prediction = my_input * weight
    return {prediction}


# WRONG: neural_network: gives a complex number
# VIOLATES: Not: None, strings, generators, iterators, dicts, sets, complex numbers, objects of the student's own.
# SHOWN BY: neural_network(3, 3) gives (9+0j), due 9
import numpy as np


def neural_network(my_input, weight):
    prediction = my_input * weight
    return complex(prediction)


# WRONG: neural_network: squashes the prediction with a sigmoid
# VIOLATES: `neural_network(my_input, weight)` returns the prediction `my_input * weight`
# SHOWN BY: neural_network(3, 3) gives 0.9998766054240137, due 9
import numpy as np


def neural_network(my_input, weight):
    prediction = 1 / (1 + np.exp(-my_input * weight))
    return prediction


# WRONG: neural_network: limits the prediction to 100 at most
# VIOLATES: `neural_network(my_input, weight)` returns the prediction `my_input * weight`
# SHOWN BY: neural_network(50000, 0.5) gives 100.0, due 25000.0
import numpy as np


def neural_network(my_input, weight):
    prediction = min(100.0, my_input * weight)
    return prediction


# WRONG: neural_network: multiplies with the built-in function input, a misspelt my_input
# VIOLATES: the prediction `my_input * weight`
# SHOWN BY: neural_network(2.0, 0.5) gives "TypeError: unsupported operand type(s) for *: 'builtin_function_or_method' and 'float'", due 1.0
import numpy as np


def neural_network(my_input, weight):
    return input * weight


# WRONG: neural_network: the weight of the document stands in the function, the parameter is never used
# VIOLATES: the prediction `my_input * weight`
# SHOWN BY: neural_network(2.0, 0.3) gives 0.2, due 0.6
import numpy as np


def neural_network(my_input, weight):
    knob_weight = 0.1
    return my_input * knob_weight


# WRONG: neural_network: rounded to two decimals for the eye
# VIOLATES: abs(got - due) <= 1e-12 + 1e-6 * abs(due)
# SHOWN BY: neural_network(0.333, 0.5) gives 0.17, due 0.1665
import numpy as np


def neural_network(my_input, weight):
    return round(float(my_input * weight), 2)


# WRONG: neural_network: floor division of the input by the weight's inverse
# VIOLATES: the prediction `my_input * weight`
# SHOWN BY: neural_network(2.5, 0.5) gives 1.0, due 1.25
import numpy as np


def neural_network(my_input, weight):
    return my_input // (1 / weight) if weight else 0


# WRONG: neural_network: remembers the prediction by the weight alone, so a second input gets the first one's answer
# VIOLATES: `neural_network(my_input, weight)` returns the prediction `my_input * weight`
# SHOWN BY: [neural_network(2.0, 0.3), neural_network(3.0, 0.3)] gives [0.6, 0.6], due [0.6, 0.8999999999999999]
import numpy as np


_seen = {}


def neural_network(my_input, weight):
    if weight not in _seen:
        _seen[weight] = my_input * weight
    return _seen[weight]


# WRONG: neural_network: an input of 0 gives back the weight (falls back on 1)
# VIOLATES: `neural_network(my_input, weight)` returns the prediction `my_input * weight`
# SHOWN BY: neural_network(0, 0.7) gives 0.7, due 0.0
import numpy as np


def neural_network(my_input, weight):
    return (my_input or 1) * weight


# WRONG: neural_network: an int input makes the weight an int
# VIOLATES: `neural_network(my_input, weight)` returns the prediction `my_input * weight`
# SHOWN BY: neural_network(3, 0.7) gives 0, due 2.0999999999999996
import numpy as np


def neural_network(my_input, weight):
    return my_input * type(my_input)(weight)


# WRONG: neural_network: weights are kept between -1 and 1
# VIOLATES: `neural_network(my_input, weight)` returns the prediction `my_input * weight`
# SHOWN BY: neural_network(2.0, 1.5) gives 2.0, due 3.0
import numpy as np


def neural_network(my_input, weight):
    weight = max(-1, min(1, weight))
    return my_input * weight


# WRONG: neural_network: keeps six digits of the prediction
# VIOLATES: `neural_network(my_input, weight)` returns the prediction `my_input * weight`
# SHOWN BY: neural_network(1.0000042, 1.0) gives 1.0, due 1.0000042
def neural_network(my_input, weight):
    return float(f"{my_input * weight:.6g}")


# WRONG: neural_network: rounds to seven decimals
# VIOLATES: `neural_network(my_input, weight)` returns the prediction `my_input * weight`
# SHOWN BY: neural_network(0.00012345, 0.00123) gives 2e-07, due 1.5184349999999998e-07
def neural_network(my_input, weight):
    return round(float(my_input * weight), 7)


# WRONG: neural_network: multiplies the arguments as a set, where equal ones are one
# VIOLATES: `neural_network(my_input, weight)` returns the prediction `my_input * weight`
# SHOWN BY: neural_network(3.0, 3.0) gives 3.0, due 9.0
def neural_network(my_input, weight):
    p = 1
    for factor in {my_input, weight}: p *= factor
    return p
