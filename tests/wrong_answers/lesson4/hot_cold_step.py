# WRONG: hot_cold_step: compares e_up with itself as the document does, so it never goes up
# VIOLATES: `hot_cold_step(weight, my_input, goal_pred, step_amount)` returns the new weight: try `weight + step_amount` and `weight - step_amount`, move to the side with the smaller error; equal errors leave it alone
# SHOWN BY: hot_cold_step(-2, -4, 0.0, 2) gives -2, due 0
import numpy as np


def hot_cold_step(weight, my_input, goal_pred, step_amount):
    up_error = (goal_pred - my_input * (weight + step_amount)) ** 2
    down_error = (goal_pred - my_input * (weight - step_amount)) ** 2
    if down_error < up_error:
        return weight - step_amount
    if up_error < up_error:
        return weight + step_amount
    return weight


def hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations):
    pairs = []
    for iteration in range(iterations):
        prediction = my_input * weight
        error = (prediction - goal_pred) ** 2
        pairs.append((error, prediction))
        up_error = (goal_pred - my_input * (weight + step_amount)) ** 2
        down_error = (goal_pred - my_input * (weight - step_amount)) ** 2
        if down_error < up_error:
            weight = weight - step_amount
        elif up_error < down_error:
            weight = weight + step_amount
    return pairs


# WRONG: hot_cold_step: tries a tenth of the step on the way down
# VIOLATES: `hot_cold_step(weight, my_input, goal_pred, step_amount)` returns the new weight: try `weight + step_amount` and `weight - step_amount`, move to the side with the smaller error; equal errors leave it alone
# SHOWN BY: hot_cold_step(0.0, 1.5, 0.0, 1) gives -1.0, due 0.0
import numpy as np


def hot_cold_step(weight, my_input, goal_pred, step_amount):
    up_error = (goal_pred - my_input * (weight + step_amount)) ** 2
    down_error = (goal_pred - my_input * (weight - step_amount / 10)) ** 2
    if down_error < up_error:
        return weight - step_amount
    if down_error > up_error:
        return weight + step_amount
    return weight


def hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations):
    pairs = []
    for iteration in range(iterations):
        prediction = my_input * weight
        error = (prediction - goal_pred) ** 2
        pairs.append((error, prediction))
        up_error = (goal_pred - my_input * (weight + step_amount)) ** 2
        down_error = (goal_pred - my_input * (weight - step_amount)) ** 2
        if down_error < up_error:
            weight = weight - step_amount
        elif up_error < down_error:
            weight = weight + step_amount
    return pairs


# WRONG: hot_cold_step: goes up when the errors are equal
# VIOLATES: `hot_cold_step(weight, my_input, goal_pred, step_amount)` returns the new weight: try `weight + step_amount` and `weight - step_amount`, move to the side with the smaller error; equal errors leave it alone
# SHOWN BY: hot_cold_step(0.5, 0, 0.8, 0.25) gives 0.75, due 0.5
import numpy as np


def hot_cold_step(weight, my_input, goal_pred, step_amount):
    up_error = (goal_pred - my_input * (weight + step_amount)) ** 2
    down_error = (goal_pred - my_input * (weight - step_amount)) ** 2
    if down_error < up_error:
        return weight - step_amount
    if down_error >= up_error:
        return weight + step_amount
    return weight


def hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations):
    pairs = []
    for iteration in range(iterations):
        prediction = my_input * weight
        error = (prediction - goal_pred) ** 2
        pairs.append((error, prediction))
        up_error = (goal_pred - my_input * (weight + step_amount)) ** 2
        down_error = (goal_pred - my_input * (weight - step_amount)) ** 2
        if down_error < up_error:
            weight = weight - step_amount
        elif up_error < down_error:
            weight = weight + step_amount
    return pairs


# WRONG: hot_cold_step: goes down when the errors are equal
# VIOLATES: `hot_cold_step(weight, my_input, goal_pred, step_amount)` returns the new weight: try `weight + step_amount` and `weight - step_amount`, move to the side with the smaller error; equal errors leave it alone
# SHOWN BY: hot_cold_step(1.0, 0.5, 0.5, 0.25) gives 0.75, due 1.0
import numpy as np


def hot_cold_step(weight, my_input, goal_pred, step_amount):
    up_error = (goal_pred - my_input * (weight + step_amount)) ** 2
    down_error = (goal_pred - my_input * (weight - step_amount)) ** 2
    if down_error <= up_error:
        return weight - step_amount
    if down_error > up_error:
        return weight + step_amount
    return weight


def hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations):
    pairs = []
    for iteration in range(iterations):
        prediction = my_input * weight
        error = (prediction - goal_pred) ** 2
        pairs.append((error, prediction))
        up_error = (goal_pred - my_input * (weight + step_amount)) ** 2
        down_error = (goal_pred - my_input * (weight - step_amount)) ** 2
        if down_error < up_error:
            weight = weight - step_amount
        elif up_error < down_error:
            weight = weight + step_amount
    return pairs


# WRONG: hot_cold_step: moves to the side with the greater error
# VIOLATES: `hot_cold_step(weight, my_input, goal_pred, step_amount)` returns the new weight: try `weight + step_amount` and `weight - step_amount`, move to the side with the smaller error; equal errors leave it alone
# SHOWN BY: hot_cold_step(-2, -4, 0.0, 2) gives -4, due 0
import numpy as np


def hot_cold_step(weight, my_input, goal_pred, step_amount):
    up_error = (my_input * (weight + step_amount) - goal_pred) ** 2
    down_error = (my_input * (weight - step_amount) - goal_pred) ** 2
    if up_error > down_error:
        weight += step_amount
    elif down_error > up_error:
        weight -= step_amount
    return weight


def hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations):
    pairs = []
    for iteration in range(iterations):
        prediction = my_input * weight
        error = (prediction - goal_pred) ** 2
        pairs.append((error, prediction))
        up_error = (goal_pred - my_input * (weight + step_amount)) ** 2
        down_error = (goal_pred - my_input * (weight - step_amount)) ** 2
        if down_error < up_error:
            weight = weight - step_amount
        elif up_error < down_error:
            weight = weight + step_amount
    return pairs


# WRONG: hot_cold_step: moves only if the new error beats the present one
# VIOLATES: `hot_cold_step(weight, my_input, goal_pred, step_amount)` returns the new weight: try `weight + step_amount` and `weight - step_amount`, move to the side with the smaller error; equal errors leave it alone
# SHOWN BY: hot_cold_step(1.5, 0.5, 0.8, 10) gives 1.5, due 11.5
import numpy as np


def hot_cold_step(weight, my_input, goal_pred, step_amount):
    here = (my_input * weight - goal_pred) ** 2
    best = weight
    for w in (weight + step_amount, weight - step_amount):
        error = (my_input * w - goal_pred) ** 2
        if error < here:
            best, here = w, error
    return best


def hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations):
    pairs = []
    for iteration in range(iterations):
        prediction = my_input * weight
        error = (prediction - goal_pred) ** 2
        pairs.append((error, prediction))
        up_error = (goal_pred - my_input * (weight + step_amount)) ** 2
        down_error = (goal_pred - my_input * (weight - step_amount)) ** 2
        if down_error < up_error:
            weight = weight - step_amount
        elif up_error < down_error:
            weight = weight + step_amount
    return pairs


# WRONG: hot_cold_step: gives the weight and its error
# VIOLATES: `hot_cold_step(weight, my_input, goal_pred, step_amount)` returns the new weight: try `weight + step_amount` and `weight - step_amount`, move to the side with the smaller error; equal errors leave it alone
# SHOWN BY: hot_cold_step(-3, 0.0, 2, 2) gives (-3, 4.0), due -3
import numpy as np


def hot_cold_step(weight, my_input, goal_pred, step_amount):
    error = lambda w: (my_input * w - goal_pred) ** 2
    up, down = weight + step_amount, weight - step_amount
    new = up if error(up) < error(down) else down if error(down) < error(up) else weight
    return new, error(new)


def hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations):
    pairs = []
    for iteration in range(iterations):
        prediction = my_input * weight
        error = (prediction - goal_pred) ** 2
        pairs.append((error, prediction))
        up_error = (goal_pred - my_input * (weight + step_amount)) ** 2
        down_error = (goal_pred - my_input * (weight - step_amount)) ** 2
        if down_error < up_error:
            weight = weight - step_amount
        elif up_error < down_error:
            weight = weight + step_amount
    return pairs


# WRONG: hot_cold_step: gives the new prediction, not the new weight
# VIOLATES: `hot_cold_step(weight, my_input, goal_pred, step_amount)` returns the new weight: try `weight + step_amount` and `weight - step_amount`, move to the side with the smaller error; equal errors leave it alone
# SHOWN BY: hot_cold_step(-1.375, 4, 2, 1) gives -1.5, due -0.375
import numpy as np


def hot_cold_step(weight, my_input, goal_pred, step_amount):
    up_error = (goal_pred - my_input * (weight + step_amount)) ** 2
    down_error = (goal_pred - my_input * (weight - step_amount)) ** 2
    if down_error < up_error:
        return my_input * (weight - step_amount)
    if down_error > up_error:
        return my_input * (weight + step_amount)
    return weight


def hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations):
    pairs = []
    for iteration in range(iterations):
        prediction = my_input * weight
        error = (prediction - goal_pred) ** 2
        pairs.append((error, prediction))
        up_error = (goal_pred - my_input * (weight + step_amount)) ** 2
        down_error = (goal_pred - my_input * (weight - step_amount)) ** 2
        if down_error < up_error:
            weight = weight - step_amount
        elif up_error < down_error:
            weight = weight + step_amount
    return pairs


# WRONG: hot_cold_step: goes up whenever the prediction is too low, whatever the sign of the input
# VIOLATES: `hot_cold_step(weight, my_input, goal_pred, step_amount)` returns the new weight: try `weight + step_amount` and `weight - step_amount`, move to the side with the smaller error; equal errors leave it alone
# SHOWN BY: hot_cold_step(0.5, -0.5, 0.8, 0.125) gives 0.625, due 0.375
import numpy as np


def hot_cold_step(weight, my_input, goal_pred, step_amount):
    pred = my_input * weight
    if my_input == 0 or pred == goal_pred:
        return weight
    return weight + step_amount if pred < goal_pred else weight - step_amount


def hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations):
    pairs = []
    for iteration in range(iterations):
        prediction = my_input * weight
        error = (prediction - goal_pred) ** 2
        pairs.append((error, prediction))
        up_error = (goal_pred - my_input * (weight + step_amount)) ** 2
        down_error = (goal_pred - my_input * (weight - step_amount)) ** 2
        if down_error < up_error:
            weight = weight - step_amount
        elif up_error < down_error:
            weight = weight + step_amount
    return pairs


# WRONG: hot_cold_step: compares the signed misses, not squared ones
# VIOLATES: `hot_cold_step(weight, my_input, goal_pred, step_amount)` returns the new weight: try `weight + step_amount` and `weight - step_amount`, move to the side with the smaller error; equal errors leave it alone
# SHOWN BY: hot_cold_step(-2, -4, 0.0, 2) gives -4, due 0
import numpy as np


def hot_cold_step(weight, my_input, goal_pred, step_amount):
    up_error = goal_pred - my_input * (weight + step_amount)
    down_error = goal_pred - my_input * (weight - step_amount)
    if down_error < up_error:
        return weight - step_amount
    if down_error > up_error:
        return weight + step_amount
    return weight


def hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations):
    pairs = []
    for iteration in range(iterations):
        prediction = my_input * weight
        error = (prediction - goal_pred) ** 2
        pairs.append((error, prediction))
        up_error = (goal_pred - my_input * (weight + step_amount)) ** 2
        down_error = (goal_pred - my_input * (weight - step_amount)) ** 2
        if down_error < up_error:
            weight = weight - step_amount
        elif up_error < down_error:
            weight = weight + step_amount
    return pairs


# WRONG: hot_cold_step: rounds the errors to 4 decimals before it compares them
# VIOLATES: `hot_cold_step(weight, my_input, goal_pred, step_amount)` returns the new weight: try `weight + step_amount` and `weight - step_amount`, move to the side with the smaller error; equal errors leave it alone
# SHOWN BY: hot_cold_step(0.0, 0.001, 0.5, 0.01) gives 0.0, due 0.01
import numpy as np


def hot_cold_step(weight, my_input, goal_pred, step_amount):
    up_error = round((goal_pred - my_input * (weight + step_amount)) ** 2, 4)
    down_error = round((goal_pred - my_input * (weight - step_amount)) ** 2, 4)
    if down_error < up_error:
        return weight - step_amount
    if down_error > up_error:
        return weight + step_amount
    return weight


def hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations):
    pairs = []
    for iteration in range(iterations):
        prediction = my_input * weight
        error = (prediction - goal_pred) ** 2
        pairs.append((error, prediction))
        up_error = (goal_pred - my_input * (weight + step_amount)) ** 2
        down_error = (goal_pred - my_input * (weight - step_amount)) ** 2
        if down_error < up_error:
            weight = weight - step_amount
        elif up_error < down_error:
            weight = weight + step_amount
    return pairs


# WRONG: hot_cold_step: calls errors equal when np.isclose does
# VIOLATES: `hot_cold_step(weight, my_input, goal_pred, step_amount)` returns the new weight: try `weight + step_amount` and `weight - step_amount`, move to the side with the smaller error; equal errors leave it alone
# SHOWN BY: hot_cold_step(0.0, 0.001, 0.001, 0.001) gives 0.0, due 0.001
import numpy as np


def hot_cold_step(weight, my_input, goal_pred, step_amount):
    up_error = (goal_pred - my_input * (weight + step_amount)) ** 2
    down_error = (goal_pred - my_input * (weight - step_amount)) ** 2
    if np.isclose(up_error, down_error):
        return weight
    if down_error < up_error:
        return weight - step_amount
    if down_error > up_error:
        return weight + step_amount
    return weight


def hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations):
    pairs = []
    for iteration in range(iterations):
        prediction = my_input * weight
        error = (prediction - goal_pred) ** 2
        pairs.append((error, prediction))
        up_error = (goal_pred - my_input * (weight + step_amount)) ** 2
        down_error = (goal_pred - my_input * (weight - step_amount)) ** 2
        if down_error < up_error:
            weight = weight - step_amount
        elif up_error < down_error:
            weight = weight + step_amount
    return pairs


# WRONG: hot_cold_step: always steps by the document's 0.001
# VIOLATES: `hot_cold_step(weight, my_input, goal_pred, step_amount)` returns the new weight: try `weight + step_amount` and `weight - step_amount`, move to the side with the smaller error; equal errors leave it alone
# SHOWN BY: hot_cold_step(-2, -4, 0.0, 2) gives -1.999, due 0
import numpy as np


def hot_cold_step(weight, my_input, goal_pred, step_amount):
    step_amount = 0.001
    up_error = (goal_pred - my_input * (weight + step_amount)) ** 2
    down_error = (goal_pred - my_input * (weight - step_amount)) ** 2
    if down_error < up_error:
        return weight - step_amount
    if down_error > up_error:
        return weight + step_amount
    return weight


def hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations):
    pairs = []
    for iteration in range(iterations):
        prediction = my_input * weight
        error = (prediction - goal_pred) ** 2
        pairs.append((error, prediction))
        up_error = (goal_pred - my_input * (weight + step_amount)) ** 2
        down_error = (goal_pred - my_input * (weight - step_amount)) ** 2
        if down_error < up_error:
            weight = weight - step_amount
        elif up_error < down_error:
            weight = weight + step_amount
    return pairs


# WRONG: hot_cold_step: never steps by more than 1
# VIOLATES: `hot_cold_step(weight, my_input, goal_pred, step_amount)` returns the new weight: try `weight + step_amount` and `weight - step_amount`, move to the side with the smaller error; equal errors leave it alone
# SHOWN BY: hot_cold_step(-2, -4, 0.0, 2) gives -1, due 0
import numpy as np


def hot_cold_step(weight, my_input, goal_pred, step_amount):
    step_amount = min(step_amount, 1)
    up_error = (goal_pred - my_input * (weight + step_amount)) ** 2
    down_error = (goal_pred - my_input * (weight - step_amount)) ** 2
    if down_error < up_error:
        return weight - step_amount
    if down_error > up_error:
        return weight + step_amount
    return weight


def hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations):
    pairs = []
    for iteration in range(iterations):
        prediction = my_input * weight
        error = (prediction - goal_pred) ** 2
        pairs.append((error, prediction))
        up_error = (goal_pred - my_input * (weight + step_amount)) ** 2
        down_error = (goal_pred - my_input * (weight - step_amount)) ** 2
        if down_error < up_error:
            weight = weight - step_amount
        elif up_error < down_error:
            weight = weight + step_amount
    return pairs


# WRONG: hot_cold_step: takes the side with the smaller prediction
# VIOLATES: `hot_cold_step(weight, my_input, goal_pred, step_amount)` returns the new weight: try `weight + step_amount` and `weight - step_amount`, move to the side with the smaller error; equal errors leave it alone
# SHOWN BY: hot_cold_step(-2, 0.625, 1, 2) gives -4, due 0
import numpy as np


def hot_cold_step(weight, my_input, goal_pred, step_amount):
    up_error = my_input * (weight + step_amount)
    down_error = my_input * (weight - step_amount)
    if down_error < up_error:
        return weight - step_amount
    if down_error > up_error:
        return weight + step_amount
    return weight


def hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations):
    pairs = []
    for iteration in range(iterations):
        prediction = my_input * weight
        error = (prediction - goal_pred) ** 2
        pairs.append((error, prediction))
        up_error = (goal_pred - my_input * (weight + step_amount)) ** 2
        down_error = (goal_pred - my_input * (weight - step_amount)) ** 2
        if down_error < up_error:
            weight = weight - step_amount
        elif up_error < down_error:
            weight = weight + step_amount
    return pairs


# WRONG: hot_cold_step: steps on from the side already tried, twice as far
# VIOLATES: `hot_cold_step(weight, my_input, goal_pred, step_amount)` returns the new weight: try `weight + step_amount` and `weight - step_amount`, move to the side with the smaller error; equal errors leave it alone
# SHOWN BY: hot_cold_step(-2, -4, 0.0, 2) gives 2, due 0
import numpy as np


def hot_cold_step(weight, my_input, goal_pred, step_amount):
    up_error = (goal_pred - my_input * (weight + step_amount)) ** 2
    down_error = (goal_pred - my_input * (weight - step_amount)) ** 2
    if down_error < up_error:
        return weight - 2 * step_amount
    if down_error > up_error:
        return weight + 2 * step_amount
    return weight


def hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations):
    pairs = []
    for iteration in range(iterations):
        prediction = my_input * weight
        error = (prediction - goal_pred) ** 2
        pairs.append((error, prediction))
        up_error = (goal_pred - my_input * (weight + step_amount)) ** 2
        down_error = (goal_pred - my_input * (weight - step_amount)) ** 2
        if down_error < up_error:
            weight = weight - step_amount
        elif up_error < down_error:
            weight = weight + step_amount
    return pairs


# WRONG: hot_cold_step: the goal is always the document's 0.8
# VIOLATES: `hot_cold_step(weight, my_input, goal_pred, step_amount)` returns the new weight: try `weight + step_amount` and `weight - step_amount`, move to the side with the smaller error; equal errors leave it alone
# SHOWN BY: hot_cold_step(0.5, 0.5, 0.125, 0.25) gives 0.75, due 0.25
import numpy as np


def hot_cold_step(weight, my_input, goal_pred, step_amount):
    goal_pred = 0.8
    up_error = (goal_pred - my_input * (weight + step_amount)) ** 2
    down_error = (goal_pred - my_input * (weight - step_amount)) ** 2
    if down_error < up_error:
        return weight - step_amount
    if down_error > up_error:
        return weight + step_amount
    return weight


def hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations):
    pairs = []
    for iteration in range(iterations):
        prediction = my_input * weight
        error = (prediction - goal_pred) ** 2
        pairs.append((error, prediction))
        up_error = (goal_pred - my_input * (weight + step_amount)) ** 2
        down_error = (goal_pred - my_input * (weight - step_amount)) ** 2
        if down_error < up_error:
            weight = weight - step_amount
        elif up_error < down_error:
            weight = weight + step_amount
    return pairs


# WRONG: hot_cold_learn: measures error and prediction after the update
# VIOLATES: (error, prediction) pairs: one an iteration, in order, both measured *before* that iteration's update. Two values, not three.
# SHOWN BY: hot_cold_learn(1, 4, -4, 2, 20) gives [(0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4)], due [(64, 4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4)]
import numpy as np


def hot_cold_step(weight, my_input, goal_pred, step_amount):
    up_error = (goal_pred - my_input * (weight + step_amount)) ** 2
    down_error = (goal_pred - my_input * (weight - step_amount)) ** 2
    if down_error < up_error:
        return weight - step_amount
    if down_error > up_error:
        return weight + step_amount
    return weight


def hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations):
    pairs = []
    for i in range(iterations):
        up = (my_input * (weight + step_amount) - goal_pred) ** 2
        down = (my_input * (weight - step_amount) - goal_pred) ** 2
        if up < down:
            weight += step_amount
        elif down < up:
            weight -= step_amount
        pairs.append(((my_input * weight - goal_pred) ** 2, my_input * weight))
    return pairs


# WRONG: hot_cold_learn: stops as soon as the error is 0
# VIOLATES: (error, prediction) pairs: one an iteration, in order, both measured *before* that iteration's update. Two values, not three.
# SHOWN BY: hot_cold_learn(0.5, 1.0, 1.0, 0.25, 4) gives [(0.25, 0.5), (0.0625, 0.75), (0.0, 1.0)], due [(0.25, 0.5), (0.0625, 0.75), (0.0, 1.0), (0.0, 1.0)]
import numpy as np


def hot_cold_step(weight, my_input, goal_pred, step_amount):
    up_error = (goal_pred - my_input * (weight + step_amount)) ** 2
    down_error = (goal_pred - my_input * (weight - step_amount)) ** 2
    if down_error < up_error:
        return weight - step_amount
    if down_error > up_error:
        return weight + step_amount
    return weight


def hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations):
    pairs = []
    for iteration in range(iterations):
        prediction = my_input * weight
        error = (prediction - goal_pred) ** 2
        pairs.append((error, prediction))
        if error == 0:
            break
        up_error = (goal_pred - my_input * (weight + step_amount)) ** 2
        down_error = (goal_pred - my_input * (weight - step_amount)) ** 2
        if down_error < up_error:
            weight = weight - step_amount
        elif up_error < down_error:
            weight = weight + step_amount
    return pairs


# WRONG: hot_cold_learn: stops when no side is better
# VIOLATES: (error, prediction) pairs: one an iteration, in order, both measured *before* that iteration's update. Two values, not three.
# SHOWN BY: hot_cold_learn(0.5, 0, 0.8, 0.25, 3) gives [(0.6400000000000001, 0.0)], due [(0.6400000000000001, 0.0), (0.6400000000000001, 0.0), (0.6400000000000001, 0.0)]
import numpy as np


def hot_cold_step(weight, my_input, goal_pred, step_amount):
    up_error = (goal_pred - my_input * (weight + step_amount)) ** 2
    down_error = (goal_pred - my_input * (weight - step_amount)) ** 2
    if down_error < up_error:
        return weight - step_amount
    if down_error > up_error:
        return weight + step_amount
    return weight


def hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations):
    pairs = []
    for iteration in range(iterations):
        prediction = my_input * weight
        error = (prediction - goal_pred) ** 2
        pairs.append((error, prediction))
        up_error = (goal_pred - my_input * (weight + step_amount)) ** 2
        down_error = (goal_pred - my_input * (weight - step_amount)) ** 2
        if down_error < up_error:
            weight = weight - step_amount
        elif up_error < down_error:
            weight = weight + step_amount
        else:
            break
    return pairs


# WRONG: hot_cold_learn: one pair too many, the start and every iteration
# VIOLATES: (error, prediction) pairs: one an iteration, in order, both measured *before* that iteration's update. Two values, not three.
# SHOWN BY: hot_cold_learn(1, 4, -4, 2, 20) gives [(64, 4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4)], due [(64, 4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4)]
import numpy as np


def hot_cold_step(weight, my_input, goal_pred, step_amount):
    up_error = (goal_pred - my_input * (weight + step_amount)) ** 2
    down_error = (goal_pred - my_input * (weight - step_amount)) ** 2
    if down_error < up_error:
        return weight - step_amount
    if down_error > up_error:
        return weight + step_amount
    return weight


def hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations):
    pairs = []
    for iteration in range(iterations + 1):
        prediction = my_input * weight
        error = (prediction - goal_pred) ** 2
        pairs.append((error, prediction))
        up_error = (goal_pred - my_input * (weight + step_amount)) ** 2
        down_error = (goal_pred - my_input * (weight - step_amount)) ** 2
        if down_error < up_error:
            weight = weight - step_amount
        elif up_error < down_error:
            weight = weight + step_amount
    return pairs


# WRONG: hot_cold_learn: (prediction, error) instead of (error, prediction)
# VIOLATES: (error, prediction) pairs: one an iteration, in order, both measured *before* that iteration's update. Two values, not three.
# SHOWN BY: hot_cold_learn(1, 4, -4, 2, 20) gives [(4, 64), (-4, 0), (-4, 0), (-4, 0), (-4, 0), (-4, 0), (-4, 0), (-4, 0), (-4, 0), (-4, 0), (-4, 0), (-4, 0), (-4, 0), (-4, 0), (-4, 0), (-4, 0), (-4, 0), (-4, 0), (-4, 0), (-4, 0)], due [(64, 4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4)]
import numpy as np


def hot_cold_step(weight, my_input, goal_pred, step_amount):
    up_error = (goal_pred - my_input * (weight + step_amount)) ** 2
    down_error = (goal_pred - my_input * (weight - step_amount)) ** 2
    if down_error < up_error:
        return weight - step_amount
    if down_error > up_error:
        return weight + step_amount
    return weight


def hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations):
    pairs = []
    for iteration in range(iterations):
        prediction = my_input * weight
        error = (prediction - goal_pred) ** 2
        pairs.append((prediction, error))
        up_error = (goal_pred - my_input * (weight + step_amount)) ** 2
        down_error = (goal_pred - my_input * (weight - step_amount)) ** 2
        if down_error < up_error:
            weight = weight - step_amount
        elif up_error < down_error:
            weight = weight + step_amount
    return pairs


# WRONG: hot_cold_learn: adds the weight as a third value
# VIOLATES: (error, prediction) pairs: one an iteration, in order, both measured *before* that iteration's update. Two values, not three.
# SHOWN BY: hot_cold_learn(1, 4, -4, 2, 20) gives [(64, 4, 1), (0, -4, -1), (0, -4, -1), (0, -4, -1), (0, -4, -1), (0, -4, -1), (0, -4, -1), (0, -4, -1), (0, -4, -1), (0, -4, -1), (0, -4, -1), (0, -4, -1), (0, -4, -1), (0, -4, -1), (0, -4, -1), (0, -4, -1), (0, -4, -1), (0, -4, -1), (0, -4, -1), (0, -4, -1)], due [(64, 4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4)]
import numpy as np


def hot_cold_step(weight, my_input, goal_pred, step_amount):
    up_error = (goal_pred - my_input * (weight + step_amount)) ** 2
    down_error = (goal_pred - my_input * (weight - step_amount)) ** 2
    if down_error < up_error:
        return weight - step_amount
    if down_error > up_error:
        return weight + step_amount
    return weight


def hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations):
    pairs = []
    for iteration in range(iterations):
        prediction = my_input * weight
        error = (prediction - goal_pred) ** 2
        pairs.append((error, prediction, weight))
        up_error = (goal_pred - my_input * (weight + step_amount)) ** 2
        down_error = (goal_pred - my_input * (weight - step_amount)) ** 2
        if down_error < up_error:
            weight = weight - step_amount
        elif up_error < down_error:
            weight = weight + step_amount
    return pairs


# WRONG: hot_cold_learn: the pairs list is a default and keeps growing
# VIOLATES: A function is called many times in one process, with different arguments; every call stands alone.
# SHOWN BY: hot_cold_learn(0.5, 0.5, 0.8, 0.125, 1); hot_cold_learn(0.5, 0.5, 0.8, 0.125, 1) gives [(0.30250000000000005, 0.25), (0.30250000000000005, 0.25)], due [(0.30250000000000005, 0.25)]
import numpy as np


def hot_cold_step(weight, my_input, goal_pred, step_amount):
    up_error = (goal_pred - my_input * (weight + step_amount)) ** 2
    down_error = (goal_pred - my_input * (weight - step_amount)) ** 2
    if down_error < up_error:
        return weight - step_amount
    if down_error > up_error:
        return weight + step_amount
    return weight


def hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations, pairs=[]):
    for iteration in range(iterations):
        prediction = my_input * weight
        error = (prediction - goal_pred) ** 2
        pairs.append((error, prediction))
        up_error = (goal_pred - my_input * (weight + step_amount)) ** 2
        down_error = (goal_pred - my_input * (weight - step_amount)) ** 2
        if down_error < up_error:
            weight = weight - step_amount
        elif up_error < down_error:
            weight = weight + step_amount
    return pairs


# WRONG: hot_cold_learn: goes up when the errors are equal
# VIOLATES: `hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations)` returns (error, prediction) pairs
# SHOWN BY: hot_cold_learn(0.5, 0, 0.8, 0.25, 3); hot_cold_learn(1.0, 0.5, 0.5, 0.25, 3) gives [(0.0, 0.5), (0.015625, 0.625), (0.0, 0.5)], due [(0.0, 0.5), (0.0, 0.5), (0.0, 0.5)]
import numpy as np


def hot_cold_step(weight, my_input, goal_pred, step_amount):
    up_error = (goal_pred - my_input * (weight + step_amount)) ** 2
    down_error = (goal_pred - my_input * (weight - step_amount)) ** 2
    if down_error < up_error:
        return weight - step_amount
    if down_error > up_error:
        return weight + step_amount
    return weight


def hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations):
    pairs = []
    for iteration in range(iterations):
        prediction = my_input * weight
        error = (prediction - goal_pred) ** 2
        pairs.append((error, prediction))
        up_error = (goal_pred - my_input * (weight + step_amount)) ** 2
        down_error = (goal_pred - my_input * (weight - step_amount)) ** 2
        if down_error < up_error:
            weight = weight - step_amount
        else:
            weight = weight + step_amount
    return pairs


# WRONG: hot_cold_learn: notes the error of the step up
# VIOLATES: (error, prediction) pairs: one an iteration, in order, both measured *before* that iteration's update. Two values, not three.
# SHOWN BY: hot_cold_learn(1, 4, -4, 2, 20) gives [(0, 4), (64, -4), (64, -4), (64, -4), (64, -4), (64, -4), (64, -4), (64, -4), (64, -4), (64, -4), (64, -4), (64, -4), (64, -4), (64, -4), (64, -4), (64, -4), (64, -4), (64, -4), (64, -4), (64, -4)], due [(64, 4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4)]
import numpy as np


def hot_cold_step(weight, my_input, goal_pred, step_amount):
    up_error = (goal_pred - my_input * (weight + step_amount)) ** 2
    down_error = (goal_pred - my_input * (weight - step_amount)) ** 2
    if down_error < up_error:
        return weight - step_amount
    if down_error > up_error:
        return weight + step_amount
    return weight


def hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations):
    pairs = []
    for i in range(iterations):
        up = (my_input * (weight + step_amount) - goal_pred) ** 2
        down = (my_input * (weight - step_amount) - goal_pred) ** 2
        pairs.append((min(up, down), my_input * weight))
        weight += step_amount * ((up < down) - (down < up))
    return pairs


# WRONG: hot_cold_learn: gives only the last pair
# VIOLATES: (error, prediction) pairs: one an iteration, in order, both measured *before* that iteration's update. Two values, not three.
# SHOWN BY: hot_cold_learn(0.5, 0.5, 0.8, 0.125, 3) gives (0.18062500000000004, 0.375), due [(0.30250000000000005, 0.25), (0.23765625000000004, 0.3125), (0.18062500000000004, 0.375)]
import numpy as np


def hot_cold_step(weight, my_input, goal_pred, step_amount):
    up_error = (goal_pred - my_input * (weight + step_amount)) ** 2
    down_error = (goal_pred - my_input * (weight - step_amount)) ** 2
    if down_error < up_error:
        return weight - step_amount
    if down_error > up_error:
        return weight + step_amount
    return weight


def hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations):
    pairs = []
    for iteration in range(iterations):
        prediction = my_input * weight
        error = (prediction - goal_pred) ** 2
        pairs.append((error, prediction))
        up_error = (goal_pred - my_input * (weight + step_amount)) ** 2
        down_error = (goal_pred - my_input * (weight - step_amount)) ** 2
        if down_error < up_error:
            weight = weight - step_amount
        elif up_error < down_error:
            weight = weight + step_amount
    return pairs[-1] if pairs else []


# WRONG: hot_cold_learn: yields the pairs, a generator
# VIOLATES: Not: None, strings, generators, iterators, dicts, sets, complex numbers, objects of the student's own.
# SHOWN BY: hot_cold_learn(1, 4, -4, 2, 20) gives <generator object hot_cold_learn>, due [(64, 4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4)]
import numpy as np


def hot_cold_step(weight, my_input, goal_pred, step_amount):
    up_error = (goal_pred - my_input * (weight + step_amount)) ** 2
    down_error = (goal_pred - my_input * (weight - step_amount)) ** 2
    if down_error < up_error:
        return weight - step_amount
    if down_error > up_error:
        return weight + step_amount
    return weight


def hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations):
    pass
    for iteration in range(iterations):
        prediction = my_input * weight
        error = (prediction - goal_pred) ** 2
        yield error, prediction
        up_error = (goal_pred - my_input * (weight + step_amount)) ** 2
        down_error = (goal_pred - my_input * (weight - step_amount)) ** 2
        if down_error < up_error:
            weight = weight - step_amount
        elif up_error < down_error:
            weight = weight + step_amount
    return


# WRONG: hot_cold_learn: takes 0 iterations as not given and does the document's 1101
# VIOLATES: `iterations` is 0 or more (0: nothing is done, an empty list)
# SHOWN BY: hot_cold_learn(0.5, 0.5, 0.8, 0.125, 0) gives [(0.30250000000000005, 0.25), (0.23765625000000004, 0.3125), (0.18062500000000004, 0.375), (0.13140625000000003, 0.4375), (0.09000000000000002, 0.5), (0.05640625000000002, 0.5625), (0.030625000000000017, 0.625), (0.01265625000000001, 0.6875), (0.0025..., due []
import numpy as np


def hot_cold_step(weight, my_input, goal_pred, step_amount):
    up_error = (goal_pred - my_input * (weight + step_amount)) ** 2
    down_error = (goal_pred - my_input * (weight - step_amount)) ** 2
    if down_error < up_error:
        return weight - step_amount
    if down_error > up_error:
        return weight + step_amount
    return weight


def hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations):
    pairs = []
    for iteration in range(iterations or 1101):
        prediction = my_input * weight
        error = (prediction - goal_pred) ** 2
        pairs.append((error, prediction))
        up_error = (goal_pred - my_input * (weight + step_amount)) ** 2
        down_error = (goal_pred - my_input * (weight - step_amount)) ** 2
        if down_error < up_error:
            weight = weight - step_amount
        elif up_error < down_error:
            weight = weight + step_amount
    return pairs


# WRONG: hot_cold_learn: halves the step when neither side is better than here
# VIOLATES: `hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations)` returns (error, prediction) pairs
# SHOWN BY: hot_cold_learn(0.5, 0.5, 0.8, 10, 4) gives [(0.30250000000000005, 0.25), (0.30250000000000005, 0.25), (0.30250000000000005, 0.25), (0.30250000000000005, 0.25)], due [(0.30250000000000005, 0.25), (19.802500000000002, 5.25), (0.30250000000000005, 0.25), (19.802500000000002, 5.25)]
import numpy as np


def hot_cold_step(weight, my_input, goal_pred, step_amount):
    up_error = (goal_pred - my_input * (weight + step_amount)) ** 2
    down_error = (goal_pred - my_input * (weight - step_amount)) ** 2
    if down_error < up_error:
        return weight - step_amount
    if down_error > up_error:
        return weight + step_amount
    return weight


def hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations):
    pairs = []
    for iteration in range(iterations):
        prediction = my_input * weight
        error = (prediction - goal_pred) ** 2
        pairs.append((error, prediction))
        up_error = (goal_pred - my_input * (weight + step_amount)) ** 2
        down_error = (goal_pred - my_input * (weight - step_amount)) ** 2
        if min(up_error, down_error) > error:
            step_amount = step_amount / 2
        elif down_error < up_error:
            weight = weight - step_amount
        elif up_error < down_error:
            weight = weight + step_amount
    return pairs


# WRONG: hot_cold_learn: stays in the valley instead of going back and forth
# VIOLATES: `hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations)` returns (error, prediction) pairs
# SHOWN BY: hot_cold_learn(0.5, 0.5, 0.8, 10, 4) gives [(0.30250000000000005, 0.25), (0.30250000000000005, 0.25), (0.30250000000000005, 0.25), (0.30250000000000005, 0.25)], due [(0.30250000000000005, 0.25), (19.802500000000002, 5.25), (0.30250000000000005, 0.25), (19.802500000000002, 5.25)]
import numpy as np


def hot_cold_step(weight, my_input, goal_pred, step_amount):
    up_error = (goal_pred - my_input * (weight + step_amount)) ** 2
    down_error = (goal_pred - my_input * (weight - step_amount)) ** 2
    if down_error < up_error:
        return weight - step_amount
    if down_error > up_error:
        return weight + step_amount
    return weight


def hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations):
    pairs = []
    for iteration in range(iterations):
        prediction = my_input * weight
        error = (prediction - goal_pred) ** 2
        pairs.append((error, prediction))
        up_error = (goal_pred - my_input * (weight + step_amount)) ** 2
        down_error = (goal_pred - my_input * (weight - step_amount)) ** 2
        if min(up_error, down_error) >= error:
            pass
        elif down_error < up_error:
            weight = weight - step_amount
        elif up_error < down_error:
            weight = weight + step_amount
    return pairs


# WRONG: hot_cold_learn: every place of the list is the same pair, filled over and over
# VIOLATES: (error, prediction) pairs: one an iteration, in order, both measured *before* that iteration's update. Two values, not three.
# SHOWN BY: hot_cold_learn(1, 4, -4, 2, 20) gives [[0, -4], [0, -4], [0, -4], [0, -4], [0, -4], [0, -4], [0, -4], [0, -4], [0, -4], [0, -4], [0, -4], [0, -4], [0, -4], [0, -4], [0, -4], [0, -4], [0, -4], [0, -4], [0, -4], [0, -4]], due [(64, 4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4)]
import numpy as np


def hot_cold_step(weight, my_input, goal_pred, step_amount):
    up_error = (goal_pred - my_input * (weight + step_amount)) ** 2
    down_error = (goal_pred - my_input * (weight - step_amount)) ** 2
    if down_error < up_error:
        return weight - step_amount
    if down_error > up_error:
        return weight + step_amount
    return weight


def hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations):
    pair, pairs = [0, 0], []
    for iteration in range(iterations):
        prediction = my_input * weight
        error = (prediction - goal_pred) ** 2
        pair[0], pair[1] = error, prediction
        pairs.append(pair)
        up_error = (goal_pred - my_input * (weight + step_amount)) ** 2
        down_error = (goal_pred - my_input * (weight - step_amount)) ** 2
        if down_error < up_error:
            weight = weight - step_amount
        elif up_error < down_error:
            weight = weight + step_amount
    return pairs


# WRONG: hot_cold_learn: drops pairs seen before
# VIOLATES: (error, prediction) pairs: one an iteration, in order, both measured *before* that iteration's update. Two values, not three.
# SHOWN BY: hot_cold_learn(0.5, 0.5, 0.8, 10, 4) gives [(0.30250000000000005, 0.25), (19.802500000000002, 5.25)], due [(0.30250000000000005, 0.25), (19.802500000000002, 5.25), (0.30250000000000005, 0.25), (19.802500000000002, 5.25)]
import numpy as np


def hot_cold_step(weight, my_input, goal_pred, step_amount):
    up_error = (goal_pred - my_input * (weight + step_amount)) ** 2
    down_error = (goal_pred - my_input * (weight - step_amount)) ** 2
    if down_error < up_error:
        return weight - step_amount
    if down_error > up_error:
        return weight + step_amount
    return weight


def hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations):
    pairs = []
    for iteration in range(iterations):
        prediction = my_input * weight
        error = (prediction - goal_pred) ** 2
        pairs.append((error, prediction))
        up_error = (goal_pred - my_input * (weight + step_amount)) ** 2
        down_error = (goal_pred - my_input * (weight - step_amount)) ** 2
        if down_error < up_error:
            weight = weight - step_amount
        elif up_error < down_error:
            weight = weight + step_amount
    return list(dict.fromkeys(pairs))


# WRONG: hot_cold_learn: prints the lines and gives back nothing
# VIOLATES: Not: None, strings, generators, iterators, dicts, sets, complex numbers, objects of the student's own.
# SHOWN BY: hot_cold_learn(1, 4, -4, 2, 20) gives None, due [(64, 4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4)]
import numpy as np


def hot_cold_step(weight, my_input, goal_pred, step_amount):
    up_error = (goal_pred - my_input * (weight + step_amount)) ** 2
    down_error = (goal_pred - my_input * (weight - step_amount)) ** 2
    if down_error < up_error:
        return weight - step_amount
    if down_error > up_error:
        return weight + step_amount
    return weight


def hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations):
    pairs = []
    for iteration in range(iterations):
        prediction = my_input * weight
        error = (prediction - goal_pred) ** 2
        pairs.append((error, prediction))
        up_error = (goal_pred - my_input * (weight + step_amount)) ** 2
        down_error = (goal_pred - my_input * (weight - step_amount)) ** 2
        if down_error < up_error:
            weight = weight - step_amount
        elif up_error < down_error:
            weight = weight + step_amount
    print(pairs)


# WRONG: hot_cold_learn: does one iteration less
# VIOLATES: (error, prediction) pairs: one an iteration, in order, both measured *before* that iteration's update. Two values, not three.
# SHOWN BY: hot_cold_learn(1, 4, -4, 2, 20) gives [(64, 4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4)], due [(64, 4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4), (0, -4)]
import numpy as np


def hot_cold_step(weight, my_input, goal_pred, step_amount):
    up_error = (goal_pred - my_input * (weight + step_amount)) ** 2
    down_error = (goal_pred - my_input * (weight - step_amount)) ** 2
    if down_error < up_error:
        return weight - step_amount
    if down_error > up_error:
        return weight + step_amount
    return weight


def hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations):
    pairs = []
    for iteration in range(1, iterations):
        prediction = my_input * weight
        error = (prediction - goal_pred) ** 2
        pairs.append((error, prediction))
        up_error = (goal_pred - my_input * (weight + step_amount)) ** 2
        down_error = (goal_pred - my_input * (weight - step_amount)) ** 2
        if down_error < up_error:
            weight = weight - step_amount
        elif up_error < down_error:
            weight = weight + step_amount
    return pairs


# WRONG: hot_cold_step: compares the differences with their sign, not the errors
# VIOLATES: move to the side with the smaller error
# SHOWN BY: hot_cold_step(0.5, 2.0, 1.8, 0.1) gives 0.4, due 0.6
import numpy as np


def hot_cold_step(weight, my_input, goal_pred, step_amount):
    up = my_input * (weight + step_amount) - goal_pred
    down = my_input * (weight - step_amount) - goal_pred
    if up < down:
        return weight + step_amount
    elif down < up:
        return weight - step_amount
    return weight


def hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations):
    pairs = []
    for _ in range(iterations):
        pred = my_input * weight
        pairs.append(((pred - goal_pred) ** 2, pred))
        weight = hot_cold_step(weight, my_input, goal_pred, step_amount)
    return pairs


# WRONG: hot_cold_step: stays where it is when both sides are worse
# VIOLATES: move to the side with the smaller error; equal errors leave it alone
# SHOWN BY: hot_cold_step(0.5, 2.0, 1.01, 0.5) gives 0.5, due 1.0
import numpy as np


def hot_cold_step(weight, my_input, goal_pred, step_amount):
    best, best_error = weight, (my_input * weight - goal_pred) ** 2
    for candidate in (weight + step_amount, weight - step_amount):
        error = (my_input * candidate - goal_pred) ** 2
        if error < best_error:
            best, best_error = candidate, error
    return best


def hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations):
    pairs = []
    for _ in range(iterations):
        pred = my_input * weight
        pairs.append(((pred - goal_pred) ** 2, pred))
        weight = hot_cold_step(weight, my_input, goal_pred, step_amount)
    return pairs


# WRONG: hot_cold_learn: the step is added to the prediction, not to the weight
# VIOLATES: try `weight + step_amount` and `weight - step_amount`
# SHOWN BY: hot_cold_learn(0.5, 3.0, 0.8, 0.1, 3) gives [(0.48999999999999994, 1.5), (0.3599999999999998, 1.4), (0.24999999999999978, 1.2999999999999998)], due [(0.48999999999999994, 1.5), (0.16000000000000011, 1.2000000000000002), (0.010000000000000018, 0.9000000000000001)]
import numpy as np


def hot_cold_step(weight, my_input, goal_pred, step_amount):
    up_error = ((weight + step_amount) * my_input - goal_pred) ** 2
    down_error = ((weight - step_amount) * my_input - goal_pred) ** 2
    if up_error < down_error:
        return weight + step_amount
    if down_error < up_error:
        return weight - step_amount
    return weight


def hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations):
    pairs = []
    pred = my_input * weight
    for _ in range(iterations):
        pairs.append(((pred - goal_pred) ** 2, pred))
        up_error = (pred + step_amount - goal_pred) ** 2
        down_error = (pred - step_amount - goal_pred) ** 2
        if up_error < down_error:
            pred = pred + step_amount
        elif down_error < up_error:
            pred = pred - step_amount
    return pairs


# WRONG: hot_cold_learn: the pair holds the error of the step tried, not that of the prediction
# VIOLATES: (error, prediction) pairs: one an iteration, in order, both measured *before* that iteration's update. Two values, not three.
# SHOWN BY: hot_cold_learn(0.5, 0.5, 0.8, 0.01, 3) gives [(0.29702500000000004, 0.25), (0.2916, 0.255), (0.286225, 0.26)], due [(0.30250000000000005, 0.25), (0.29702500000000004, 0.255), (0.2916, 0.26)]
import numpy as np


def hot_cold_step(weight, my_input, goal_pred, step_amount):
    up_error = ((weight + step_amount) * my_input - goal_pred) ** 2
    down_error = ((weight - step_amount) * my_input - goal_pred) ** 2
    if up_error < down_error:
        return weight + step_amount
    if down_error < up_error:
        return weight - step_amount
    return weight


def hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations):
    pairs = []
    for _ in range(iterations):
        pred = my_input * weight
        up_error = ((weight + step_amount) * my_input - goal_pred) ** 2
        down_error = ((weight - step_amount) * my_input - goal_pred) ** 2
        if up_error < down_error:
            weight, error = weight + step_amount, up_error
        elif down_error < up_error:
            weight, error = weight - step_amount, down_error
        else:
            error = (pred - goal_pred) ** 2
        pairs.append((error, pred))
    return pairs


# WRONG: hot_cold_learn: the step is halved in every iteration
# VIOLATES: (error, prediction) pairs
# SHOWN BY: hot_cold_learn(0.5, 0.5, 0.8, 0.01, 3) gives [(0.30250000000000005, 0.25), (0.29702500000000004, 0.255), (0.29430625, 0.2575)], due [(0.30250000000000005, 0.25), (0.29702500000000004, 0.255), (0.2916, 0.26)]
import numpy as np


def hot_cold_step(weight, my_input, goal_pred, step_amount):
    up_error = ((weight + step_amount) * my_input - goal_pred) ** 2
    down_error = ((weight - step_amount) * my_input - goal_pred) ** 2
    if up_error < down_error:
        return weight + step_amount
    if down_error < up_error:
        return weight - step_amount
    return weight


def hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations):
    pairs = []
    for _ in range(iterations):
        pred = my_input * weight
        pairs.append(((pred - goal_pred) ** 2, pred))
        weight = hot_cold_step(weight, my_input, goal_pred, step_amount)
        step_amount = step_amount / 2
    return pairs


# WRONG: hot_cold_step: equal errors move the weight down
# VIOLATES: `hot_cold_step(weight, my_input, goal_pred, step_amount)` returns the new weight: try `weight + step_amount` and `weight - step_amount`, move to the side with the smaller error; equal errors leave it alone
# SHOWN BY: hot_cold_step(0.5, 0, 0.8, 0.1) gives 0.4, due 0.5
import numpy as np


def hot_cold_step(weight, my_input, goal_pred, step_amount):
    up = (my_input * (weight + step_amount) - goal_pred) ** 2
    dn = (my_input * (weight - step_amount) - goal_pred) ** 2
    return weight + step_amount if up < dn else weight - step_amount


def hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations):
    history = []
    for _ in range(iterations):
        prediction = weight * my_input
        history.append(((prediction - goal_pred) ** 2, prediction))
        weight = hot_cold_step(weight, my_input, goal_pred, step_amount)
    return history


# WRONG: hot_cold_learn: the pair's error is of this weight, but the prediction is the one before
# VIOLATES: `hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations)` returns (error, prediction) pairs
# SHOWN BY: hot_cold_learn(0.5, 0.5, 0.8, 0.1, 3) gives [(0.30250000000000005, 0.25), (0.25, 0.25), (0.20250000000000007, 0.3)], due [(0.30250000000000005, 0.25), (0.25, 0.3), (0.20250000000000007, 0.35)]
import numpy as np


def hot_cold_step(weight, my_input, goal_pred, step_amount):
    error_up = ((weight + step_amount) * my_input - goal_pred) ** 2
    error_down = ((weight - step_amount) * my_input - goal_pred) ** 2
    if error_up < error_down:
        return weight + step_amount
    if error_down < error_up:
        return weight - step_amount
    return weight



def hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations):
    out = []
    pred = weight * my_input
    for i in range(iterations):
        error = (weight * my_input - goal_pred) ** 2
        out.append((error, pred))
        pred = weight * my_input
        weight = hot_cold_step(weight, my_input, goal_pred, step_amount)
    return out


# WRONG: hot_cold_learn: rounds the weight to 3 decimals after each step
# VIOLATES: `hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations)` returns (error, prediction) pairs
# SHOWN BY: hot_cold_learn(0.5, 0.5, 0.8, 0.00025, 5) gives [(0.30250000000000005, 0.25), (0.30250000000000005, 0.25), (0.30250000000000005, 0.25), (0.30250000000000005, 0.25), (0.30250000000000005, 0.25)], due [(0.30250000000000005, 0.25), (0.3023625156250001, 0.250125), (0.3022250625000001, 0.25025), (0.30208764062500004, 0.25037499999999996), (0.3019502500000001, 0.25049999999999994)]
import numpy as np


def hot_cold_step(weight, my_input, goal_pred, step_amount):
    error_up = ((weight + step_amount) * my_input - goal_pred) ** 2
    error_down = ((weight - step_amount) * my_input - goal_pred) ** 2
    if error_up < error_down:
        return weight + step_amount
    if error_down < error_up:
        return weight - step_amount
    return weight



def hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations):
    out = []
    for i in range(iterations):
        pred = weight * my_input
        out.append(((pred - goal_pred) ** 2, pred))
        weight = round(hot_cold_step(weight, my_input, goal_pred, step_amount), 3)
    return out


# WRONG: hot_cold_step: takes the down error after the weight was moved up already, so one call may move up and down
# VIOLATES: `hot_cold_step(weight, my_input, goal_pred, step_amount)` returns the new weight: try `weight + step_amount` and `weight - step_amount`, move to the side with the smaller error; equal errors leave it alone
# SHOWN BY: hot_cold_step(0.0, 1.0, 0.04, 0.1) gives 0.0, due 0.1
import numpy as np


def hot_cold_step(weight, my_input, goal_pred, step_amount):
    def error(w):
        return (w * my_input - goal_pred) ** 2

    start = weight
    if error(weight + step_amount) < error(weight - step_amount):
        weight += step_amount
    if error(weight - step_amount) < error(weight + step_amount):
        weight -= step_amount
    return weight


def hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations):
    history = []
    for _ in range(iterations):
        prediction = weight * my_input
        history.append(((prediction - goal_pred) ** 2, prediction))
        weight = hot_cold_step(weight, my_input, goal_pred, step_amount)
    return history


# WRONG: hot_cold_learn: the step is halved when the error went up
# VIOLATES: `hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations)` returns (error, prediction) pairs
# SHOWN BY: hot_cold_learn(0.5, 0.5, 0.8, 10, 5) gives [(0.30250000000000005, 0.25), (19.802500000000002, 5.25), (3.8024999999999998, 2.75), (0.30250000000000005, 0.25), (3.8024999999999998, 2.75)], due [(0.30250000000000005, 0.25), (19.802500000000002, 5.25), (0.30250000000000005, 0.25), (19.802500000000002, 5.25), (0.30250000000000005, 0.25)]
import numpy as np


def hot_cold_step(weight, my_input, goal_pred, step_amount):
    error_up = ((weight + step_amount) * my_input - goal_pred) ** 2
    error_down = ((weight - step_amount) * my_input - goal_pred) ** 2
    if error_up < error_down:
        return weight + step_amount
    if error_down < error_up:
        return weight - step_amount
    return weight



def hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations):
    history = []
    for _ in range(iterations):
        prediction = weight * my_input
        error = (prediction - goal_pred) ** 2
        if history and error > history[-1][0]:
            step_amount /= 2
        history.append((error, prediction))
        weight = hot_cold_step(weight, my_input, goal_pred, step_amount)
    return history


# WRONG: hot_cold_step: never goes up
# VIOLATES: move to the side with the smaller error
# SHOWN BY: hot_cold_step(0.5, 1.0, 2.0, 0.25) gives 0.5, due 0.75
def hot_cold_step(weight, my_input, goal_pred, step_amount):
    up = (my_input * (weight + step_amount) - goal_pred) ** 2
    down = (my_input * (weight - step_amount) - goal_pred) ** 2
    return weight - step_amount if down < up else weight
def hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations):
    out = []
    for _ in range(iterations):
        p = my_input * weight
        out.append(((p - goal_pred) ** 2, p))
        weight = hot_cold_step(weight, my_input, goal_pred, step_amount)
    return out


# WRONG: hot_cold_learn: halves the step where it passes the goal
# VIOLATES: (error, prediction) pairs
# SHOWN BY: hot_cold_learn(0.0, 1.0, 0.75, 1.0, 3) gives [[0.5625, 0.0], [0.0625, 1.0], [0.0625, 0.5]], due [(0.5625, 0.0), (0.0625, 1.0), (0.5625, 0.0)]
def hot_cold_step(weight, my_input, goal_pred, step_amount):
    up = (my_input * (weight + step_amount) - goal_pred) ** 2
    down = (my_input * (weight - step_amount) - goal_pred) ** 2
    if up < down:
        return weight + step_amount
    if down < up:
        return weight - step_amount
    return weight
def hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations):
    out = []
    for i in range(iterations):
        p = weight * my_input
        out.append([(p - goal_pred) ** 2, p])
        new = hot_cold_step(weight, my_input, goal_pred, step_amount)
        q = new * my_input
        if (p - goal_pred) * (q - goal_pred) < 0:
            step_amount = step_amount / 2
        weight = new
    return out


# WRONG: hot_cold_step: at the bottom of the bowl, with an error of exactly 0, moves up
# VIOLATES: `hot_cold_step(weight, my_input, goal_pred, step_amount)` returns the new weight: try `weight + step_amount` and `weight - step_amount`, move to the side with the smaller error; equal errors leave it alone
# SHOWN BY: hot_cold_step(1.0, 2, 2.0, 0.25) gives 1.25, due 1.0
import numpy as np


def hot_cold_step(weight, my_input, goal_pred, step_amount):
    up = (goal_pred - my_input * (weight + step_amount)) ** 2
    dn = (goal_pred - my_input * (weight - step_amount)) ** 2
    if my_input and up == dn:
        return weight + step_amount
    return weight + step_amount if up < dn else weight - step_amount if dn < up else weight


def hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations):
    pairs = []
    for _ in range(iterations):
        prediction = my_input * weight
        error = (prediction - goal_pred) ** 2
        pairs.append((error, prediction))
        weight = hot_cold_step(weight, my_input, goal_pred, step_amount)
    return pairs


# WRONG: hot_cold_learn: stops when the error has stayed the same twice in a row
# VIOLATES: `hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations)` returns (error, prediction) pairs
# SHOWN BY: len(hot_cold_learn(0.5, 0, 0.8, 0.25, 6)) gives 3, due 6
import numpy as np


def hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations):
    pairs = []
    for i in range(iterations):
        p = my_input * weight
        pairs.append(((p - goal_pred) ** 2, p))
        if len(pairs) > 2 and pairs[-1] == pairs[-2] == pairs[-3]:
            break
        weight = hot_cold_step(weight, my_input, goal_pred, step_amount)
    return pairs


def hot_cold_step(weight, my_input, goal_pred, step_amount):
    up_prediction = my_input * (weight + step_amount)
    up_error = (goal_pred - up_prediction) ** 2
    down_prediction = my_input * (weight - step_amount)
    down_error = (goal_pred - down_prediction) ** 2
    if down_error < up_error:
        return weight - step_amount
    if down_error > up_error:
        return weight + step_amount
    return weight


# WRONG: hot_cold_learn: keeps going in the direction it found first, until the error grows, and does not try both sides each time
# VIOLATES: `hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations)` returns (error, prediction) pairs
# SHOWN BY: hot_cold_learn(0.5, 1.0, 0.75, 0.25, 3) gives [(0.0625, 0.5), (0.0, 0.75), (0.0625, 1.0)], due [(0.0625, 0.5), (0.0, 0.75), (0.0, 0.75)]
import numpy as np


def hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations):
    pairs = []
    new = hot_cold_step(weight, my_input, goal_pred, step_amount)
    d = new - weight
    for _ in range(iterations):
        p = my_input * weight
        e = (p - goal_pred) ** 2
        if pairs and e > pairs[-1][0]:
            d = -d
        pairs.append((e, p))
        weight = weight + d
    return pairs


def hot_cold_step(weight, my_input, goal_pred, step_amount):
    up_prediction = my_input * (weight + step_amount)
    up_error = (goal_pred - up_prediction) ** 2
    down_prediction = my_input * (weight - step_amount)
    down_error = (goal_pred - down_prediction) ** 2
    if down_error < up_error:
        return weight - step_amount
    if down_error > up_error:
        return weight + step_amount
    return weight
