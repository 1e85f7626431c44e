# WRONG: node_delta: goal minus prediction
# VIOLATES: `node_delta(pred, goal_pred)` returns the pure error `pred - goal_pred`
# SHOWN BY: node_delta(2, 3) gives 1, due -1
import numpy as np


def node_delta(pred, goal_pred):
    return goal_pred - pred


def weight_delta(my_input, delta):
    return my_input * delta


# WRONG: node_delta: the absolute miss
# VIOLATES: `node_delta(pred, goal_pred)` returns the pure error `pred - goal_pred`
# SHOWN BY: node_delta(2, 3) gives 1, due -1
import numpy as np


def node_delta(pred, goal_pred):
    return abs(pred - goal_pred)


def weight_delta(my_input, delta):
    return my_input * delta


# WRONG: node_delta: squares the miss
# VIOLATES: `node_delta(pred, goal_pred)` returns the pure error `pred - goal_pred`
# SHOWN BY: node_delta(2, 3) gives 1, due -1
import numpy as np


def node_delta(pred, goal_pred):
    return (pred - goal_pred) ** 2


def weight_delta(my_input, delta):
    return my_input * delta


# WRONG: node_delta: twice the miss, the true derivative of the square
# VIOLATES: `node_delta(pred, goal_pred)` returns the pure error `pred - goal_pred`
# SHOWN BY: node_delta(2, 3) gives -2, due -1
import numpy as np


def node_delta(pred, goal_pred):
    return 2 * (pred - goal_pred)


def weight_delta(my_input, delta):
    return my_input * delta


# WRONG: node_delta: rounds to 8 decimals
# VIOLATES: abs(got - due) <= 1e-12 + 1e-6 * abs(due), every element, NaN never.
# SHOWN BY: node_delta(0.000000001, 0.0) gives 0.0, due 1e-09
import numpy as np


def node_delta(pred, goal_pred):
    return round(pred - goal_pred, 8)


def weight_delta(my_input, delta):
    return my_input * delta


# WRONG: node_delta: no delta for a miss below a thousandth
# VIOLATES: abs(got - due) <= 1e-12 + 1e-6 * abs(due), every element, NaN never.
# SHOWN BY: node_delta(0.0, 0.0005) gives 0, due -0.0005
import numpy as np


def node_delta(pred, goal_pred):
    return 0 if abs(pred - goal_pred) < 1e-3 else pred - goal_pred


def weight_delta(my_input, delta):
    return my_input * delta


# WRONG: node_delta: limits the delta to -1..1
# VIOLATES: `node_delta(pred, goal_pred)` returns the pure error `pred - goal_pred`
# SHOWN BY: node_delta(50.0, 0.8) gives 1, due 49.2
import numpy as np


def node_delta(pred, goal_pred):
    return max(-1, min(1, pred - goal_pred))


def weight_delta(my_input, delta):
    return my_input * delta


# WRONG: node_delta: only the sign of the miss
# VIOLATES: `node_delta(pred, goal_pred)` returns the pure error `pred - goal_pred`
# SHOWN BY: node_delta(1, 4) gives -1, due -3
import numpy as np


def node_delta(pred, goal_pred):
    return np.sign(pred - goal_pred)


def weight_delta(my_input, delta):
    return my_input * delta


# WRONG: node_delta: a goal of 0 is taken as missing and becomes the document's 0.8
# VIOLATES: `node_delta(pred, goal_pred)` returns the pure error `pred - goal_pred`
# SHOWN BY: node_delta(1, 0.0) gives 0.19999999999999996, due 1.0
import numpy as np


def node_delta(pred, goal_pred):
    return pred - (goal_pred or 0.8)


def weight_delta(my_input, delta):
    return my_input * delta


# WRONG: node_delta: cuts the delta to a whole number
# VIOLATES: `node_delta(pred, goal_pred)` returns the pure error `pred - goal_pred`
# SHOWN BY: node_delta(2, 3.5) gives -1, due -1.5
import numpy as np


def node_delta(pred, goal_pred):
    return int(pred - goal_pred)


def weight_delta(my_input, delta):
    return my_input * delta


# WRONG: weight_delta: twice the product
# VIOLATES: `weight_delta(my_input, delta)` returns `my_input * delta`: scaling, negative reversal, stopping
# SHOWN BY: weight_delta(1, 2) gives 4, due 2
import numpy as np


def node_delta(pred, goal_pred):
    return pred - goal_pred


def weight_delta(my_input, delta):
    return 2 * my_input * delta


# WRONG: weight_delta: no negative reversal, the input loses its sign
# VIOLATES: `weight_delta(my_input, delta)` returns `my_input * delta`: scaling, negative reversal, stopping
# SHOWN BY: weight_delta(-2, 3) gives 6, due -6
import numpy as np


def node_delta(pred, goal_pred):
    return pred - goal_pred


def weight_delta(my_input, delta):
    return abs(my_input) * delta


# WRONG: weight_delta: no stopping, an input of 0 passes the delta on
# VIOLATES: `weight_delta(my_input, delta)` returns `my_input * delta`: scaling, negative reversal, stopping
# SHOWN BY: weight_delta(0, -0.8) gives -0.8, due -0.0
import numpy as np


def node_delta(pred, goal_pred):
    return pred - goal_pred


def weight_delta(my_input, delta):
    return (my_input or 1) * delta


# WRONG: weight_delta: adds input and delta
# VIOLATES: `weight_delta(my_input, delta)` returns `my_input * delta`: scaling, negative reversal, stopping
# SHOWN BY: weight_delta(1, 2) gives 3, due 2
import numpy as np


def node_delta(pred, goal_pred):
    return pred - goal_pred


def weight_delta(my_input, delta):
    return my_input + delta


# WRONG: weight_delta: the update's minus sign is already in it
# VIOLATES: `weight_delta(my_input, delta)` returns `my_input * delta`: scaling, negative reversal, stopping
# SHOWN BY: weight_delta(1, 2) gives -2, due 2
import numpy as np


def node_delta(pred, goal_pred):
    return pred - goal_pred


def weight_delta(my_input, delta):
    return -my_input * delta


# WRONG: weight_delta: multiplies by an alpha of 0.1
# VIOLATES: `weight_delta(my_input, delta)` returns `my_input * delta`: scaling, negative reversal, stopping
# SHOWN BY: weight_delta(1, 2) gives 0.2, due 2
import numpy as np


def node_delta(pred, goal_pred):
    return pred - goal_pred


def weight_delta(my_input, delta):
    return 0.1 * my_input * delta


# WRONG: weight_delta: limits it to -1000..1000
# VIOLATES: `weight_delta(my_input, delta)` returns `my_input * delta`: scaling, negative reversal, stopping
# SHOWN BY: weight_delta(50000, 24999.2) gives 1000.0, due 1249960000.0
import numpy as np


def node_delta(pred, goal_pred):
    return pred - goal_pred


def weight_delta(my_input, delta):
    return float(np.clip(my_input * delta, -1000, 1000))


# WRONG: weight_delta: no scaling, only the sign of the input counts
# VIOLATES: `weight_delta(my_input, delta)` returns `my_input * delta`: scaling, negative reversal, stopping
# SHOWN BY: weight_delta(-2, 3) gives -3, due -6
import numpy as np


def node_delta(pred, goal_pred):
    return pred - goal_pred


def weight_delta(my_input, delta):
    return np.sign(my_input) * delta


# WRONG: weight_delta: divides by the input
# VIOLATES: `weight_delta(my_input, delta)` returns `my_input * delta`: scaling, negative reversal, stopping
# SHOWN BY: weight_delta(-2, 3) gives -1.5, due -6
import numpy as np


def node_delta(pred, goal_pred):
    return pred - goal_pred


def weight_delta(my_input, delta):
    return delta / my_input if my_input else 0.0


# WRONG: weight_delta: stops for negative inputs too
# VIOLATES: `weight_delta(my_input, delta)` returns `my_input * delta`: scaling, negative reversal, stopping
# SHOWN BY: weight_delta(-2, 3) gives 0.0, due -6
import numpy as np


def node_delta(pred, goal_pred):
    return pred - goal_pred


def weight_delta(my_input, delta):
    return (my_input * delta if my_input > 0 else 0.0)


# WRONG: weight_delta: remembers by the delta alone
# VIOLATES: A function is called many times in one process, with different arguments; every call stands alone.
# SHOWN BY: weight_delta(100, 49.2); weight_delta(-100, 49.2) gives 4920.0, due -4920.0
import numpy as np


def node_delta(pred, goal_pred):
    return pred - goal_pred


def weight_delta(my_input, delta, memory={}):
    if delta not in memory:
        memory[delta] = my_input * delta
    return memory[delta]


# WRONG: node_delta: the distance: without its sign
# VIOLATES: the pure error `pred - goal_pred`
# SHOWN BY: node_delta(0.4, 0.8) gives 0.4, due -0.4
import numpy as np


def node_delta(pred, goal_pred):
    return abs(pred - goal_pred)


def weight_delta(my_input, delta):
    return my_input * delta


# WRONG: node_delta: the relative error, divided by the goal
# VIOLATES: the pure error `pred - goal_pred`
# SHOWN BY: node_delta(0.4, 0.8) gives -0.5, due -0.4
import numpy as np


def node_delta(pred, goal_pred):
    return (pred - goal_pred) / goal_pred if goal_pred else pred


def weight_delta(my_input, delta):
    return my_input * delta


# WRONG: weight_delta: stops for negative inputs as well as for 0
# VIOLATES: `my_input * delta`: scaling, negative reversal, stopping
# SHOWN BY: weight_delta(-2.0, 0.5) gives 0, due -1.0
import numpy as np


def node_delta(pred, goal_pred):
    return pred - goal_pred


def weight_delta(my_input, delta):
    if my_input <= 0:
        return 0
    return my_input * delta


# WRONG: weight_delta: turns the sign for a negative input by hand once more
# VIOLATES: `my_input * delta`: scaling, negative reversal, stopping
# SHOWN BY: weight_delta(-2.0, 0.5) gives 1.0, due -1.0
import numpy as np


def node_delta(pred, goal_pred):
    return pred - goal_pred


def weight_delta(my_input, delta):
    change = my_input * delta
    if my_input < 0:
        change = -change
    return change


# WRONG: node_delta: node_delta below a millionth counts as 0
# VIOLATES: `node_delta(pred, goal_pred)` returns the pure error `pred - goal_pred`
# SHOWN BY: node_delta(0.5, 0.5000005) gives 0, due -4.999999999588667e-07
import numpy as np


def node_delta(pred, goal_pred):
    delta = pred - goal_pred
    return 0 if abs(delta) < 1e-6 else delta


def weight_delta(my_input, delta):
    return my_input * delta


# WRONG: weight_delta: stops when the delta is small instead of when the input is 0 (delta under 0.01 gives 0)
# VIOLATES: `weight_delta(my_input, delta)` returns `my_input * delta`: scaling, negative reversal, stopping
# SHOWN BY: weight_delta(2.0, 0.005) gives 0, due 0.01
import numpy as np


def node_delta(pred, goal_pred):
    return pred - goal_pred



def weight_delta(my_input, delta):
    if abs(delta) < 0.01:
        return 0
    return my_input * delta


# WRONG: weight_delta: inputs over 1000 are cut to 1000
# VIOLATES: `weight_delta(my_input, delta)` returns `my_input * delta`: scaling, negative reversal, stopping
# SHOWN BY: weight_delta(50000, 0.3) gives 300.0, due 15000.0
import numpy as np


def node_delta(pred, goal_pred):
    return pred - goal_pred



def weight_delta(my_input, delta):
    return np.clip(my_input, -1000, 1000) * delta


# WRONG: node_delta: never gives more than a million
# VIOLATES: `node_delta(pred, goal_pred)` returns the pure error `pred - goal_pred`
# SHOWN BY: node_delta(2e6, 1) gives 1000000.0, due 1999999.0
import numpy as np


def node_delta(pred, goal_pred):
    return min(pred - goal_pred, 1e6)


def weight_delta(my_input, delta):
    return my_input * delta
