# WRONG: stochastic_epoch: one update at the end, all rows measured with the old weights
# VIOLATES: `stochastic_epoch(weights, inputs, goals, alpha)` returns `(weights, errors)`: one pass in order, an update after each row; `errors[i]` measured just before row i's update
# SHOWN BY: stochastic_epoch(np.array([-0.2831664]), np.array([[-3], [ 1]]), np.array([1, 1]), 0.1) gives ([-0.20000000000000004], [0.02265049080064003, 1.6465160100889602]), due ([-0.19548497600000003], [0.02265049080064003, 1.76442509610089])
import numpy as np


def stochastic_epoch(weights, inputs, goals, alpha):
    errors, old = [], weights
    for row_index in range(len(goals)):
        my_input = inputs[row_index]
        prediction = my_input.dot(old)
        delta = prediction - goals[row_index]
        errors.append(delta ** 2)
        weights = weights - (alpha * (my_input * delta))
    return weights, errors


def learn_all_lights(weights, inputs, goals, alpha, iterations):
    totals = []
    for iteration in range(iterations):
        error_for_all_lights = 0
        for row_index in range(len(goals)):
            my_input = inputs[row_index]
            prediction = my_input.dot(weights)
            delta = prediction - goals[row_index]
            error_for_all_lights += delta ** 2
            weights = weights - (alpha * (my_input * delta))
        totals.append(error_for_all_lights)
    return totals


# WRONG: stochastic_epoch: errors after the row's update
# VIOLATES: `stochastic_epoch(weights, inputs, goals, alpha)` returns `(weights, errors)`: one pass in order, an update after each row; `errors[i]` measured just before row i's update
# SHOWN BY: stochastic_epoch(np.array([-0.33080834]), np.array([[1]]), np.array([0]), 0.1) gives ([-0.297727506], [0.08864166782898002]), due ([-0.297727506], [0.10943415781355559])
import numpy as np


def stochastic_epoch(weights, inputs, goals, alpha):
    errors = []
    for row_index in range(len(goals)):
        my_input = inputs[row_index]
        prediction = my_input.dot(weights)
        delta = prediction - goals[row_index]
        
        weights = weights - (alpha * (my_input * delta))
        errors.append((my_input.dot(weights) - goals[row_index]) ** 2)
    return weights, errors


def learn_all_lights(weights, inputs, goals, alpha, iterations):
    totals = []
    for iteration in range(iterations):
        error_for_all_lights = 0
        for row_index in range(len(goals)):
            my_input = inputs[row_index]
            prediction = my_input.dot(weights)
            delta = prediction - goals[row_index]
            error_for_all_lights += delta ** 2
            weights = weights - (alpha * (my_input * delta))
        totals.append(error_for_all_lights)
    return totals


# WRONG: stochastic_epoch: the sum of the errors instead of each
# VIOLATES: `stochastic_epoch(weights, inputs, goals, alpha)` returns `(weights, errors)`: one pass in order, an update after each row; `errors[i]` measured just before row i's update
# SHOWN BY: stochastic_epoch(np.array([0.89055516]), np.array([[1]]), np.array([0.]), 0) gives ([0.89055516], 0.7930884930026256), due ([0.89055516], [0.7930884930026256])
import numpy as np


def stochastic_epoch(weights, inputs, goals, alpha):
    errors = []
    for row_index in range(len(goals)):
        my_input = inputs[row_index]
        prediction = my_input.dot(weights)
        delta = prediction - goals[row_index]
        errors.append(delta ** 2)
        weights = weights - (alpha * (my_input * delta))
    return weights, sum(errors)


def learn_all_lights(weights, inputs, goals, alpha, iterations):
    totals = []
    for iteration in range(iterations):
        error_for_all_lights = 0
        for row_index in range(len(goals)):
            my_input = inputs[row_index]
            prediction = my_input.dot(weights)
            delta = prediction - goals[row_index]
            error_for_all_lights += delta ** 2
            weights = weights - (alpha * (my_input * delta))
        totals.append(error_for_all_lights)
    return totals


# WRONG: stochastic_epoch: (errors, weights)
# VIOLATES: `stochastic_epoch(weights, inputs, goals, alpha)` returns `(weights, errors)`: one pass in order, an update after each row; `errors[i]` measured just before row i's update
# SHOWN BY: stochastic_epoch(np.array([0.89055516]), np.array([[1]]), np.array([0.]), 0) gives ([0.7930884930026256], [0.89055516]), due ([0.89055516], [0.7930884930026256])
import numpy as np


def stochastic_epoch(weights, inputs, goals, alpha):
    errors = []
    for row_index in range(len(goals)):
        my_input = inputs[row_index]
        prediction = my_input.dot(weights)
        delta = prediction - goals[row_index]
        errors.append(delta ** 2)
        weights = weights - (alpha * (my_input * delta))
    return errors, weights


def learn_all_lights(weights, inputs, goals, alpha, iterations):
    totals = []
    for iteration in range(iterations):
        error_for_all_lights = 0
        for row_index in range(len(goals)):
            my_input = inputs[row_index]
            prediction = my_input.dot(weights)
            delta = prediction - goals[row_index]
            error_for_all_lights += delta ** 2
            weights = weights - (alpha * (my_input * delta))
        totals.append(error_for_all_lights)
    return totals


# WRONG: stochastic_epoch: leaves out rows that are already right after rounding
# VIOLATES: `stochastic_epoch(weights, inputs, goals, alpha)` returns `(weights, errors)`: one pass in order, an update after each row; `errors[i]` measured just before row i's update
# SHOWN BY: stochastic_epoch(np.array([0.25]), np.array([[1]]), np.array([0]), 0.1) gives ([0.25], [0.0625]), due ([0.225], [0.0625])
import numpy as np


def stochastic_epoch(weights, inputs, goals, alpha):
    errors = []
    for row_index in range(len(goals)):
        my_input = inputs[row_index]
        prediction = my_input.dot(weights)
        delta = prediction - goals[row_index]
        errors.append(delta ** 2)
        if round(float(prediction)) == goals[row_index]:
            continue
        weights = weights - (alpha * (my_input * delta))
    return weights, errors


def learn_all_lights(weights, inputs, goals, alpha, iterations):
    totals = []
    for iteration in range(iterations):
        error_for_all_lights = 0
        for row_index in range(len(goals)):
            my_input = inputs[row_index]
            prediction = my_input.dot(weights)
            delta = prediction - goals[row_index]
            error_for_all_lights += delta ** 2
            weights = weights - (alpha * (my_input * delta))
        totals.append(error_for_all_lights)
    return totals


# WRONG: stochastic_epoch: only the weights
# VIOLATES: `stochastic_epoch(weights, inputs, goals, alpha)` returns `(weights, errors)`: one pass in order, an update after each row; `errors[i]` measured just before row i's update
# SHOWN BY: stochastic_epoch(np.array([0.89055516]), np.array([[1]]), np.array([0.]), 0) gives [0.89055516], due ([0.89055516], [0.7930884930026256])
import numpy as np


def stochastic_epoch(weights, inputs, goals, alpha):
    errors = []
    for row_index in range(len(goals)):
        my_input = inputs[row_index]
        prediction = my_input.dot(weights)
        delta = prediction - goals[row_index]
        errors.append(delta ** 2)
        weights = weights - (alpha * (my_input * delta))
    return weights


def learn_all_lights(weights, inputs, goals, alpha, iterations):
    totals = []
    for iteration in range(iterations):
        error_for_all_lights = 0
        for row_index in range(len(goals)):
            my_input = inputs[row_index]
            prediction = my_input.dot(weights)
            delta = prediction - goals[row_index]
            error_for_all_lights += delta ** 2
            weights = weights - (alpha * (my_input * delta))
        totals.append(error_for_all_lights)
    return totals


# WRONG: stochastic_epoch: the last row is left out
# VIOLATES: `stochastic_epoch(weights, inputs, goals, alpha)` returns `(weights, errors)`: one pass in order, an update after each row; `errors[i]` measured just before row i's update
# SHOWN BY: stochastic_epoch(np.array([0.89055516]), np.array([[1]]), np.array([0.]), 0) gives ([0.89055516], []), due ([0.89055516], [0.7930884930026256])
import numpy as np


def stochastic_epoch(weights, inputs, goals, alpha):
    errors = []
    for row_index in range(len(goals) - 1):
        my_input = inputs[row_index]
        prediction = my_input.dot(weights)
        delta = prediction - goals[row_index]
        errors.append(delta ** 2)
        weights = weights - (alpha * (my_input * delta))
    return weights, errors


def learn_all_lights(weights, inputs, goals, alpha, iterations):
    totals = []
    for iteration in range(iterations):
        error_for_all_lights = 0
        for row_index in range(len(goals)):
            my_input = inputs[row_index]
            prediction = my_input.dot(weights)
            delta = prediction - goals[row_index]
            error_for_all_lights += delta ** 2
            weights = weights - (alpha * (my_input * delta))
        totals.append(error_for_all_lights)
    return totals


# WRONG: stochastic_epoch: predictions instead of errors
# VIOLATES: `stochastic_epoch(weights, inputs, goals, alpha)` returns `(weights, errors)`: one pass in order, an update after each row; `errors[i]` measured just before row i's update
# SHOWN BY: stochastic_epoch(np.array([0.89055516]), np.array([[1]]), np.array([0.]), 0) gives ([0.89055516], [0.89055516]), due ([0.89055516], [0.7930884930026256])
import numpy as np


def stochastic_epoch(weights, inputs, goals, alpha):
    errors = []
    for row_index in range(len(goals)):
        my_input = inputs[row_index]
        prediction = my_input.dot(weights)
        delta = prediction - goals[row_index]
        errors.append(prediction)
        weights = weights - (alpha * (my_input * delta))
    return weights, errors


def learn_all_lights(weights, inputs, goals, alpha, iterations):
    totals = []
    for iteration in range(iterations):
        error_for_all_lights = 0
        for row_index in range(len(goals)):
            my_input = inputs[row_index]
            prediction = my_input.dot(weights)
            delta = prediction - goals[row_index]
            error_for_all_lights += delta ** 2
            weights = weights - (alpha * (my_input * delta))
        totals.append(error_for_all_lights)
    return totals


# WRONG: stochastic_epoch: rows from last to first
# VIOLATES: `stochastic_epoch(weights, inputs, goals, alpha)` returns `(weights, errors)`: one pass in order, an update after each row; `errors[i]` measured just before row i's update
# SHOWN BY: stochastic_epoch(np.array([-0.2831664]), np.array([[-3], [ 1]]), np.array([1, 1]), 0.1) gives ([-0.31548497600000003], [1.6465160100889602, 0.28670747354851844]), due ([-0.19548497600000003], [0.02265049080064003, 1.76442509610089])
import numpy as np


def stochastic_epoch(weights, inputs, goals, alpha):
    errors = []
    for row_index in reversed(range(len(goals))):
        my_input = inputs[row_index]
        prediction = my_input.dot(weights)
        delta = prediction - goals[row_index]
        errors.append(delta ** 2)
        weights = weights - (alpha * (my_input * delta))
    return weights, errors


def learn_all_lights(weights, inputs, goals, alpha, iterations):
    totals = []
    for iteration in range(iterations):
        error_for_all_lights = 0
        for row_index in range(len(goals)):
            my_input = inputs[row_index]
            prediction = my_input.dot(weights)
            delta = prediction - goals[row_index]
            error_for_all_lights += delta ** 2
            weights = weights - (alpha * (my_input * delta))
        totals.append(error_for_all_lights)
    return totals


# WRONG: stochastic_epoch: rows in a random order
# VIOLATES: `stochastic_epoch(weights, inputs, goals, alpha)` returns `(weights, errors)`: one pass in order, an update after each row; `errors[i]` measured just before row i's update
# SHOWN BY: stochastic_epoch(np.array([0.5]), np.array([[1], [2], [1], [3], [1], [1]]), np.array([0, 1, 0, 1, 1, 0]), 0.1) gives ([0.417781], [0.25, 0.12249999999999998, 0.09922500000000001, 0.08037224999999999, 0.23980609000000003, 0.4184925481]), due ([0.367263], [0.25, 0.009999999999999995, 0.22090000000000004, 0.07236100000000006, 0.43256928999999994, 0.16652112489999998])
import numpy as np


def stochastic_epoch(weights, inputs, goals, alpha):
    errors = []
    for row_index in np.random.permutation(len(goals)):
        my_input = inputs[row_index]
        prediction = my_input.dot(weights)
        delta = prediction - goals[row_index]
        errors.append(delta ** 2)
        weights = weights - (alpha * (my_input * delta))
    return weights, errors


def learn_all_lights(weights, inputs, goals, alpha, iterations):
    totals = []
    for iteration in range(iterations):
        error_for_all_lights = 0
        for row_index in range(len(goals)):
            my_input = inputs[row_index]
            prediction = my_input.dot(weights)
            delta = prediction - goals[row_index]
            error_for_all_lights += delta ** 2
            weights = weights - (alpha * (my_input * delta))
        totals.append(error_for_all_lights)
    return totals


# WRONG: stochastic_epoch: twice the step
# VIOLATES: `stochastic_epoch(weights, inputs, goals, alpha)` returns `(weights, errors)`: one pass in order, an update after each row; `errors[i]` measured just before row i's update
# SHOWN BY: stochastic_epoch(np.array([-0.33080834]), np.array([[1]]), np.array([0]), 0.1) gives ([-0.26464667199999997], [0.10943415781355559]), due ([-0.297727506], [0.10943415781355559])
import numpy as np


def stochastic_epoch(weights, inputs, goals, alpha):
    errors = []
    for row_index in range(len(goals)):
        my_input = inputs[row_index]
        prediction = my_input.dot(weights)
        delta = prediction - goals[row_index]
        errors.append(delta ** 2)
        weights = weights - (2 * alpha * (my_input * delta))
    return weights, errors


def learn_all_lights(weights, inputs, goals, alpha, iterations):
    totals = []
    for iteration in range(iterations):
        error_for_all_lights = 0
        for row_index in range(len(goals)):
            my_input = inputs[row_index]
            prediction = my_input.dot(weights)
            delta = prediction - goals[row_index]
            error_for_all_lights += delta ** 2
            weights = weights - (alpha * (my_input * delta))
        totals.append(error_for_all_lights)
    return totals


# WRONG: stochastic_epoch: alpha divided by the number of rows
# VIOLATES: `stochastic_epoch(weights, inputs, goals, alpha)` returns `(weights, errors)`: one pass in order, an update after each row; `errors[i]` measured just before row i's update
# SHOWN BY: stochastic_epoch(np.array([-0.2831664]), np.array([[-3], [ 1]]), np.array([1, 1]), 0.1) gives ([-0.240454444], [0.02265049080064003, 1.7049609170519104]), due ([-0.19548497600000003], [0.02265049080064003, 1.76442509610089])
import numpy as np


def stochastic_epoch(weights, inputs, goals, alpha):
    errors = []
    for row_index in range(len(goals)):
        my_input = inputs[row_index]
        prediction = my_input.dot(weights)
        delta = prediction - goals[row_index]
        errors.append(delta ** 2)
        weights = weights - (alpha / len(goals) * (my_input * delta))
    return weights, errors


def learn_all_lights(weights, inputs, goals, alpha, iterations):
    totals = []
    for iteration in range(iterations):
        error_for_all_lights = 0
        for row_index in range(len(goals)):
            my_input = inputs[row_index]
            prediction = my_input.dot(weights)
            delta = prediction - goals[row_index]
            error_for_all_lights += delta ** 2
            weights = weights - (alpha * (my_input * delta))
        totals.append(error_for_all_lights)
    return totals


# WRONG: stochastic_epoch: a pattern seen before is skipped
# VIOLATES: `stochastic_epoch(weights, inputs, goals, alpha)` returns `(weights, errors)`: one pass in order, an update after each row; `errors[i]` measured just before row i's update
# SHOWN BY: stochastic_epoch(np.array([0.38016292]), np.array([[1.], [0.], [1.]]), np.array([0, 0, 1]), 0.1) gives ([0.342146628], [0.1445238457429264, 0.0, 0.4327710590517703]), due ([0.4079319652], [0.1445238457429264, 0.0, 0.4327710590517703])
import numpy as np


def stochastic_epoch(weights, inputs, goals, alpha):
    errors, seen = [], set()
    for row_index in range(len(goals)):
        my_input = inputs[row_index]
        prediction = my_input.dot(weights)
        delta = prediction - goals[row_index]
        errors.append(delta ** 2)
        if tuple(my_input) not in seen:
            weights = weights - (alpha * (my_input * delta))
        seen.add(tuple(my_input))
    return weights, errors


def learn_all_lights(weights, inputs, goals, alpha, iterations):
    totals = []
    for iteration in range(iterations):
        error_for_all_lights = 0
        for row_index in range(len(goals)):
            my_input = inputs[row_index]
            prediction = my_input.dot(weights)
            delta = prediction - goals[row_index]
            error_for_all_lights += delta ** 2
            weights = weights - (alpha * (my_input * delta))
        totals.append(error_for_all_lights)
    return totals


# WRONG: stochastic_epoch: the goal is looked up by the first equal row
# VIOLATES: `stochastic_epoch(weights, inputs, goals, alpha)` returns `(weights, errors)`: one pass in order, an update after each row; `errors[i]` measured just before row i's update
# SHOWN BY: stochastic_epoch(np.array([0.5]), np.array([[1], [1]]), np.array([0, 1]), 0.1) gives ([0.405], [0.25, 0.2025]), due ([0.505], [0.25, 0.30250000000000005])
import numpy as np


def stochastic_epoch(weights, inputs, goals, alpha):
    errors, rows = [], inputs.tolist()
    for row_index in range(len(goals)):
        my_input = inputs[row_index]
        prediction = my_input.dot(weights)
        delta = prediction - goals[rows.index(my_input.tolist())]
        errors.append(delta ** 2)
        weights = weights - (alpha * (my_input * delta))
    return weights, errors


def learn_all_lights(weights, inputs, goals, alpha, iterations):
    totals = []
    for iteration in range(iterations):
        error_for_all_lights = 0
        for row_index in range(len(goals)):
            my_input = inputs[row_index]
            prediction = my_input.dot(weights)
            delta = prediction - goals[row_index]
            error_for_all_lights += delta ** 2
            weights = weights - (alpha * (my_input * delta))
        totals.append(error_for_all_lights)
    return totals


# WRONG: stochastic_epoch: stops at a row without error
# VIOLATES: `stochastic_epoch(weights, inputs, goals, alpha)` returns `(weights, errors)`: one pass in order, an update after each row; `errors[i]` measured just before row i's update
# SHOWN BY: stochastic_epoch(np.array([1.0]), np.array([[1], [1]]), np.array([1, 0]), 0.1) gives ([1.0], [0.0]), due ([0.9], [0.0, 1.0])
import numpy as np


def stochastic_epoch(weights, inputs, goals, alpha):
    errors = []
    for row_index in range(len(goals)):
        my_input = inputs[row_index]
        prediction = my_input.dot(weights)
        delta = prediction - goals[row_index]
        errors.append(delta ** 2)
        if delta == 0:
            break
        weights = weights - (alpha * (my_input * delta))
    return weights, errors


def learn_all_lights(weights, inputs, goals, alpha, iterations):
    totals = []
    for iteration in range(iterations):
        error_for_all_lights = 0
        for row_index in range(len(goals)):
            my_input = inputs[row_index]
            prediction = my_input.dot(weights)
            delta = prediction - goals[row_index]
            error_for_all_lights += delta ** 2
            weights = weights - (alpha * (my_input * delta))
        totals.append(error_for_all_lights)
    return totals


# WRONG: stochastic_epoch: the errors lie in an array like the goals, cut when they are whole
# VIOLATES: `inputs`, `my_input`, `goals`, `goal`, `lights` and `layer_0` may also be int64.
# SHOWN BY: stochastic_epoch(np.array([0.5]), np.array([[1]]), np.array([1]), 0.1) gives ([0.55], [0]), due ([0.55], [0.25])
import numpy as np


def stochastic_epoch(weights, inputs, goals, alpha):
    errors = np.zeros_like(goals)
    for row_index in range(len(goals)):
        my_input = inputs[row_index]
        prediction = my_input.dot(weights)
        delta = prediction - goals[row_index]
        errors[row_index] = delta ** 2
        weights = weights - (alpha * (my_input * delta))
    return weights, errors


def learn_all_lights(weights, inputs, goals, alpha, iterations):
    totals = []
    for iteration in range(iterations):
        error_for_all_lights = 0
        for row_index in range(len(goals)):
            my_input = inputs[row_index]
            prediction = my_input.dot(weights)
            delta = prediction - goals[row_index]
            error_for_all_lights += delta ** 2
            weights = weights - (alpha * (my_input * delta))
        totals.append(error_for_all_lights)
    return totals


# WRONG: stochastic_epoch: the average of the weights on the way
# VIOLATES: `stochastic_epoch(weights, inputs, goals, alpha)` returns `(weights, errors)`: one pass in order, an update after each row; `errors[i]` measured just before row i's update
# SHOWN BY: stochastic_epoch(np.array([-0.2831664]), np.array([[-3], [ 1]]), np.array([1, 1]), 0.1) gives ([-0.26190080800000004], [0.02265049080064003, 1.76442509610089]), due ([-0.19548497600000003], [0.02265049080064003, 1.76442509610089])
import numpy as np


def stochastic_epoch(weights, inputs, goals, alpha):
    errors, path = [], []
    for row_index in range(len(goals)):
        my_input = inputs[row_index]
        prediction = my_input.dot(weights)
        delta = prediction - goals[row_index]
        errors.append(delta ** 2)
        weights = weights - (alpha * (my_input * delta))
        path.append(weights)
    return np.mean(path, axis=0), errors


def learn_all_lights(weights, inputs, goals, alpha, iterations):
    totals = []
    for iteration in range(iterations):
        error_for_all_lights = 0
        for row_index in range(len(goals)):
            my_input = inputs[row_index]
            prediction = my_input.dot(weights)
            delta = prediction - goals[row_index]
            error_for_all_lights += delta ** 2
            weights = weights - (alpha * (my_input * delta))
        totals.append(error_for_all_lights)
    return totals


# WRONG: stochastic_epoch: the errors of earlier passes are still there
# VIOLATES: A function is called many times in one process, with different arguments; every call stands alone.
# SHOWN BY: stochastic_epoch(np.array([0.5]), np.array([[1]]), np.array([1]), 0.1); stochastic_epoch(np.array([0.5]), np.array([[1]]), np.array([1]), 0.1) gives ([0.55], [0.25, 0.25]), due ([0.55], [0.25])
import numpy as np


def stochastic_epoch(weights, inputs, goals, alpha, errors=[]):
    for row_index in range(len(goals)):
        my_input = inputs[row_index]
        prediction = my_input.dot(weights)
        delta = prediction - goals[row_index]
        errors.append(delta ** 2)
        weights = weights - (alpha * (my_input * delta))
    return weights, errors


def learn_all_lights(weights, inputs, goals, alpha, iterations):
    totals = []
    for iteration in range(iterations):
        error_for_all_lights = 0
        for row_index in range(len(goals)):
            my_input = inputs[row_index]
            prediction = my_input.dot(weights)
            delta = prediction - goals[row_index]
            error_for_all_lights += delta ** 2
            weights = weights - (alpha * (my_input * delta))
        totals.append(error_for_all_lights)
    return totals


# WRONG: stochastic_epoch: as many rows as there are weights
# VIOLATES: `stochastic_epoch(weights, inputs, goals, alpha)` returns `(weights, errors)`: one pass in order, an update after each row; `errors[i]` measured just before row i's update
# SHOWN BY: stochastic_epoch(np.array([0.5]), np.array([[1], [1]]), np.array([1, 0]), 0.1) gives ([0.55], [0.25]), due ([0.49500000000000005], [0.25, 0.30250000000000005])
import numpy as np


def stochastic_epoch(weights, inputs, goals, alpha):
    errors = []
    for row_index in range(min(len(weights), len(goals))):
        my_input = inputs[row_index]
        prediction = my_input.dot(weights)
        delta = prediction - goals[row_index]
        errors.append(delta ** 2)
        weights = weights - (alpha * (my_input * delta))
    return weights, errors


def learn_all_lights(weights, inputs, goals, alpha, iterations):
    totals = []
    for iteration in range(iterations):
        error_for_all_lights = 0
        for row_index in range(len(goals)):
            my_input = inputs[row_index]
            prediction = my_input.dot(weights)
            delta = prediction - goals[row_index]
            error_for_all_lights += delta ** 2
            weights = weights - (alpha * (my_input * delta))
        totals.append(error_for_all_lights)
    return totals


# WRONG: stochastic_epoch: also gives the predictions, a third value
# VIOLATES: `stochastic_epoch(weights, inputs, goals, alpha)` returns `(weights, errors)`: one pass in order, an update after each row; `errors[i]` measured just before row i's update
# SHOWN BY: stochastic_epoch(np.array([0.89055516]), np.array([[1]]), np.array([0.]), 0) gives ([0.89055516], [0.7930884930026256], [0.89055516]), due ([0.89055516], [0.7930884930026256])
import numpy as np


def stochastic_epoch(weights, inputs, goals, alpha):
    errors = []
    for row_index in range(len(goals)):
        my_input = inputs[row_index]
        prediction = my_input.dot(weights)
        delta = prediction - goals[row_index]
        errors.append(delta ** 2)
        weights = weights - (alpha * (my_input * delta))
    return weights, errors, inputs.dot(weights)


def learn_all_lights(weights, inputs, goals, alpha, iterations):
    totals = []
    for iteration in range(iterations):
        error_for_all_lights = 0
        for row_index in range(len(goals)):
            my_input = inputs[row_index]
            prediction = my_input.dot(weights)
            delta = prediction - goals[row_index]
            error_for_all_lights += delta ** 2
            weights = weights - (alpha * (my_input * delta))
        totals.append(error_for_all_lights)
    return totals


# WRONG: stochastic_epoch: the errors are measured with the first weights, the updates are not
# VIOLATES: `stochastic_epoch(weights, inputs, goals, alpha)` returns `(weights, errors)`: one pass in order, an update after each row; `errors[i]` measured just before row i's update
# SHOWN BY: stochastic_epoch(np.array([-0.2831664]), np.array([[-3], [ 1]]), np.array([1, 1]), 0.1) gives ([-0.19548497600000003], [0.02265049080064003, 1.6465160100889602]), due ([-0.19548497600000003], [0.02265049080064003, 1.76442509610089])
import numpy as np


def stochastic_epoch(weights, inputs, goals, alpha):
    errors, first = [], weights
    for row_index in range(len(goals)):
        my_input = inputs[row_index]
        prediction = my_input.dot(weights)
        delta = prediction - goals[row_index]
        errors.append((my_input.dot(first) - goals[row_index]) ** 2)
        weights = weights - (alpha * (my_input * delta))
    return weights, errors


def learn_all_lights(weights, inputs, goals, alpha, iterations):
    totals = []
    for iteration in range(iterations):
        error_for_all_lights = 0
        for row_index in range(len(goals)):
            my_input = inputs[row_index]
            prediction = my_input.dot(weights)
            delta = prediction - goals[row_index]
            error_for_all_lights += delta ** 2
            weights = weights - (alpha * (my_input * delta))
        totals.append(error_for_all_lights)
    return totals


# WRONG: learn_all_lights: the error of the last row only
# VIOLATES: `learn_all_lights(weights, inputs, goals, alpha, iterations)` returns a list with the summed error ("Error For All") of each pass
# SHOWN BY: learn_all_lights(np.array([0.11454245]), np.array([[-2], [ 1]]), np.array([1., 1.]), 0.1, 4) gives [1.2797820622267209, 1.4662503447853121, 1.5722141840769972, 1.6309716711871565], due [2.7904317536347305, 2.3949793023998875, 2.2452722422214073, 2.183045375758226]
import numpy as np


def stochastic_epoch(weights, inputs, goals, alpha):
    errors = []
    for row_index in range(len(goals)):
        my_input = inputs[row_index]
        prediction = my_input.dot(weights)
        delta = prediction - goals[row_index]
        errors.append(delta ** 2)
        weights = weights - (alpha * (my_input * delta))
    return weights, errors


def learn_all_lights(weights, inputs, goals, alpha, iterations):
    totals = []
    for iteration in range(iterations):
        error_for_all_lights = 0
        for row_index in range(len(goals)):
            my_input = inputs[row_index]
            prediction = my_input.dot(weights)
            delta = prediction - goals[row_index]
            error_for_all_lights = delta ** 2
            weights = weights - (alpha * (my_input * delta))
        totals.append(error_for_all_lights)
    return totals


# WRONG: learn_all_lights: the mean error of a pass
# VIOLATES: `learn_all_lights(weights, inputs, goals, alpha, iterations)` returns a list with the summed error ("Error For All") of each pass
# SHOWN BY: learn_all_lights(np.array([0.11454245]), np.array([[-2], [ 1]]), np.array([1., 1.]), 0.1, 4) gives [1.3952158768173653, 1.1974896511999438, 1.1226361211107037, 1.091522687879113], due [2.7904317536347305, 2.3949793023998875, 2.2452722422214073, 2.183045375758226]
import numpy as np


def stochastic_epoch(weights, inputs, goals, alpha):
    errors = []
    for row_index in range(len(goals)):
        my_input = inputs[row_index]
        prediction = my_input.dot(weights)
        delta = prediction - goals[row_index]
        errors.append(delta ** 2)
        weights = weights - (alpha * (my_input * delta))
    return weights, errors


def learn_all_lights(weights, inputs, goals, alpha, iterations):
    totals = []
    for iteration in range(iterations):
        error_for_all_lights = 0
        for row_index in range(len(goals)):
            my_input = inputs[row_index]
            prediction = my_input.dot(weights)
            delta = prediction - goals[row_index]
            error_for_all_lights += delta ** 2
            weights = weights - (alpha * (my_input * delta))
        totals.append(error_for_all_lights / len(goals))
    return totals


# WRONG: learn_all_lights: the sum is never set back to 0
# VIOLATES: `learn_all_lights(weights, inputs, goals, alpha, iterations)` returns a list with the summed error ("Error For All") of each pass
# SHOWN BY: learn_all_lights(np.array([0.24472301]), np.array([[1.]]), np.array([1.]), 0, 4) gives [0.5704433316234602, 1.1408866632469203, 1.7113299948703804, 2.2817733264938407], due [0.5704433316234602, 0.5704433316234602, 0.5704433316234602, 0.5704433316234602]
import numpy as np


def stochastic_epoch(weights, inputs, goals, alpha):
    errors = []
    for row_index in range(len(goals)):
        my_input = inputs[row_index]
        prediction = my_input.dot(weights)
        delta = prediction - goals[row_index]
        errors.append(delta ** 2)
        weights = weights - (alpha * (my_input * delta))
    return weights, errors


def learn_all_lights(weights, inputs, goals, alpha, iterations):
    totals = []
    error_for_all_lights = 0
    for iteration in range(iterations):
        for row_index in range(len(goals)):
            my_input = inputs[row_index]
            prediction = my_input.dot(weights)
            delta = prediction - goals[row_index]
            error_for_all_lights += delta ** 2
            weights = weights - (alpha * (my_input * delta))
        totals.append(error_for_all_lights)
    return totals


# WRONG: learn_all_lights: every pass starts from the given weights
# VIOLATES: `learn_all_lights(weights, inputs, goals, alpha, iterations)` returns a list with the summed error ("Error For All") of each pass
# SHOWN BY: learn_all_lights(np.array([-0.59522186]), np.array([[-1]]), np.array([-0.78227322]), 0.05, 2) gives [1.8974926954242066, 1.8974926954242066], due [1.8974926954242066, 1.7124871576203462]
import numpy as np


def stochastic_epoch(weights, inputs, goals, alpha):
    errors = []
    for row_index in range(len(goals)):
        my_input = inputs[row_index]
        prediction = my_input.dot(weights)
        delta = prediction - goals[row_index]
        errors.append(delta ** 2)
        weights = weights - (alpha * (my_input * delta))
    return weights, errors


def learn_all_lights(weights, inputs, goals, alpha, iterations):
    totals = []
    start = weights
    for iteration in range(iterations):
        weights = start
        error_for_all_lights = 0
        for row_index in range(len(goals)):
            my_input = inputs[row_index]
            prediction = my_input.dot(weights)
            delta = prediction - goals[row_index]
            error_for_all_lights += delta ** 2
            weights = weights - (alpha * (my_input * delta))
        totals.append(error_for_all_lights)
    return totals


# WRONG: learn_all_lights: lists of each row's errors
# VIOLATES: `learn_all_lights(weights, inputs, goals, alpha, iterations)` returns a list with the summed error ("Error For All") of each pass
# SHOWN BY: learn_all_lights(np.array([0.5]), np.array([[1], [1]]), np.array([1, 0]), 0.1, 1) gives [[0.25, 0.30250000000000005]], due [0.5525]
import numpy as np


def stochastic_epoch(weights, inputs, goals, alpha):
    errors = []
    for row_index in range(len(goals)):
        my_input = inputs[row_index]
        prediction = my_input.dot(weights)
        delta = prediction - goals[row_index]
        errors.append(delta ** 2)
        weights = weights - (alpha * (my_input * delta))
    return weights, errors


def learn_all_lights(weights, inputs, goals, alpha, iterations):
    totals = []
    for iteration in range(iterations):
        error_for_all_lights = []
        for row_index in range(len(goals)):
            my_input = inputs[row_index]
            prediction = my_input.dot(weights)
            delta = prediction - goals[row_index]
            error_for_all_lights.append(delta ** 2)
            weights = weights - (alpha * (my_input * delta))
        totals.append(error_for_all_lights)
    return totals


# WRONG: learn_all_lights: measures all rows after the pass
# VIOLATES: `learn_all_lights(weights, inputs, goals, alpha, iterations)` returns a list with the summed error ("Error For All") of each pass
# SHOWN BY: learn_all_lights(np.array([0.2691235]), np.array([[-1.26127536]]), np.array([0]), 0.05, 1) gives [0.0976185101640979], due [0.11521872565721132]
import numpy as np


def stochastic_epoch(weights, inputs, goals, alpha):
    errors = []
    for row_index in range(len(goals)):
        my_input = inputs[row_index]
        prediction = my_input.dot(weights)
        delta = prediction - goals[row_index]
        errors.append(delta ** 2)
        weights = weights - (alpha * (my_input * delta))
    return weights, errors


def learn_all_lights(weights, inputs, goals, alpha, iterations):
    totals = []
    for iteration in range(iterations):
        error_for_all_lights = 0
        for row_index in range(len(goals)):
            my_input = inputs[row_index]
            prediction = my_input.dot(weights)
            delta = prediction - goals[row_index]
            error_for_all_lights += delta ** 2
            weights = weights - (alpha * (my_input * delta))
        totals.append(((inputs.dot(weights) - goals) ** 2).sum())
    return totals


# WRONG: learn_all_lights: stops when the summed error is below a thousandth
# VIOLATES: `learn_all_lights(weights, inputs, goals, alpha, iterations)` returns a list with the summed error ("Error For All") of each pass
# SHOWN BY: learn_all_lights(np.array([0.99]), np.array([[1]]), np.array([1]), 0.1, 3) gives [0.00010000000000000018], due [0.00010000000000000018, 8.100000000000014e-05, 6.560999999999994e-05]
import numpy as np


def stochastic_epoch(weights, inputs, goals, alpha):
    errors = []
    for row_index in range(len(goals)):
        my_input = inputs[row_index]
        prediction = my_input.dot(weights)
        delta = prediction - goals[row_index]
        errors.append(delta ** 2)
        weights = weights - (alpha * (my_input * delta))
    return weights, errors


def learn_all_lights(weights, inputs, goals, alpha, iterations):
    totals = []
    for iteration in range(iterations):
        error_for_all_lights = 0
        for row_index in range(len(goals)):
            my_input = inputs[row_index]
            prediction = my_input.dot(weights)
            delta = prediction - goals[row_index]
            error_for_all_lights += delta ** 2
            weights = weights - (alpha * (my_input * delta))
        totals.append(error_for_all_lights)
        if error_for_all_lights < 1e-3:
            break
    return totals


# WRONG: learn_all_lights: one update a pass
# VIOLATES: `learn_all_lights(weights, inputs, goals, alpha, iterations)` returns a list with the summed error ("Error For All") of each pass
# SHOWN BY: learn_all_lights(np.array([0.11454245]), np.array([[-2], [ 1]]), np.array([1., 1.]), 0.1, 4) gives [2.2946847642600123, 1.9236711910650033, 1.8309177977662505, 1.8077294494415628], due [2.7904317536347305, 2.3949793023998875, 2.2452722422214073, 2.183045375758226]
import numpy as np


def stochastic_epoch(weights, inputs, goals, alpha):
    errors = []
    for row_index in range(len(goals)):
        my_input = inputs[row_index]
        prediction = my_input.dot(weights)
        delta = prediction - goals[row_index]
        errors.append(delta ** 2)
        weights = weights - (alpha * (my_input * delta))
    return weights, errors


def learn_all_lights(weights, inputs, goals, alpha, iterations):
    totals = []
    for iteration in range(iterations):
        error_for_all_lights, old = 0, weights
        for row_index in range(len(goals)):
            my_input = inputs[row_index]
            prediction = my_input.dot(old)
            delta = prediction - goals[row_index]
            error_for_all_lights += delta ** 2
            weights = weights - (alpha * (my_input * delta))
        totals.append(error_for_all_lights)
    return totals


# WRONG: learn_all_lights: totals of earlier calls are still there
# VIOLATES: A function is called many times in one process, with different arguments; every call stands alone.
# SHOWN BY: learn_all_lights(np.array([0.5]), np.array([[1]]), np.array([1]), 0.1, 1); learn_all_lights(np.array([0.5]), np.array([[1]]), np.array([1]), 0.1, 1) gives [0.25, 0.25], due [0.25]
import numpy as np


def stochastic_epoch(weights, inputs, goals, alpha):
    errors = []
    for row_index in range(len(goals)):
        my_input = inputs[row_index]
        prediction = my_input.dot(weights)
        delta = prediction - goals[row_index]
        errors.append(delta ** 2)
        weights = weights - (alpha * (my_input * delta))
    return weights, errors


def learn_all_lights(weights, inputs, goals, alpha, iterations, totals=[]):
    for iteration in range(iterations):
        error_for_all_lights = 0
        for row_index in range(len(goals)):
            my_input = inputs[row_index]
            prediction = my_input.dot(weights)
            delta = prediction - goals[row_index]
            error_for_all_lights += delta ** 2
            weights = weights - (alpha * (my_input * delta))
        totals.append(error_for_all_lights)
    return totals


# WRONG: learn_all_lights: the weights come along
# VIOLATES: `learn_all_lights(weights, inputs, goals, alpha, iterations)` returns a list with the summed error ("Error For All") of each pass
# SHOWN BY: learn_all_lights(np.array([0.67176622]), np.array([[0.]]), np.array([1]), 0, 0) gives ([0.67176622], []), due []
import numpy as np


def stochastic_epoch(weights, inputs, goals, alpha):
    errors = []
    for row_index in range(len(goals)):
        my_input = inputs[row_index]
        prediction = my_input.dot(weights)
        delta = prediction - goals[row_index]
        errors.append(delta ** 2)
        weights = weights - (alpha * (my_input * delta))
    return weights, errors


def learn_all_lights(weights, inputs, goals, alpha, iterations):
    totals = []
    for iteration in range(iterations):
        error_for_all_lights = 0
        for row_index in range(len(goals)):
            my_input = inputs[row_index]
            prediction = my_input.dot(weights)
            delta = prediction - goals[row_index]
            error_for_all_lights += delta ** 2
            weights = weights - (alpha * (my_input * delta))
        totals.append(error_for_all_lights)
    return weights, totals


# WRONG: learn_all_lights: always the document's 40 passes
# VIOLATES: `iterations` is 0 or more (0: nothing is done, an empty list)
# SHOWN BY: learn_all_lights(np.array([0.67176622]), np.array([[0.]]), np.array([1]), 0, 0) gives [1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0], due []
import numpy as np


def stochastic_epoch(weights, inputs, goals, alpha):
    errors = []
    for row_index in range(len(goals)):
        my_input = inputs[row_index]
        prediction = my_input.dot(weights)
        delta = prediction - goals[row_index]
        errors.append(delta ** 2)
        weights = weights - (alpha * (my_input * delta))
    return weights, errors


def learn_all_lights(weights, inputs, goals, alpha, iterations):
    totals = []
    for iteration in range(40):
        error_for_all_lights = 0
        for row_index in range(len(goals)):
            my_input = inputs[row_index]
            prediction = my_input.dot(weights)
            delta = prediction - goals[row_index]
            error_for_all_lights += delta ** 2
            weights = weights - (alpha * (my_input * delta))
        totals.append(error_for_all_lights)
    return totals


# WRONG: learn_all_lights: rounds the sum to 5 decimals
# VIOLATES: abs(got - due) <= 1e-12 + 1e-6 * abs(due), every element, NaN never.
# SHOWN BY: learn_all_lights(np.array([0.24472301]), np.array([[1.]]), np.array([1.]), 0, 4) gives [0.57044, 0.57044, 0.57044, 0.57044], due [0.5704433316234602, 0.5704433316234602, 0.5704433316234602, 0.5704433316234602]
import numpy as np


def stochastic_epoch(weights, inputs, goals, alpha):
    errors = []
    for row_index in range(len(goals)):
        my_input = inputs[row_index]
        prediction = my_input.dot(weights)
        delta = prediction - goals[row_index]
        errors.append(delta ** 2)
        weights = weights - (alpha * (my_input * delta))
    return weights, errors


def learn_all_lights(weights, inputs, goals, alpha, iterations):
    totals = []
    for iteration in range(iterations):
        error_for_all_lights = 0
        for row_index in range(len(goals)):
            my_input = inputs[row_index]
            prediction = my_input.dot(weights)
            delta = prediction - goals[row_index]
            error_for_all_lights += delta ** 2
            weights = weights - (alpha * (my_input * delta))
        totals.append(round(float(error_for_all_lights), 5))
    return totals


# WRONG: learn_all_lights: the misses are summed without their squares
# VIOLATES: `learn_all_lights(weights, inputs, goals, alpha, iterations)` returns a list with the summed error ("Error For All") of each pass
# SHOWN BY: learn_all_lights(np.array([0.24472301]), np.array([[1.]]), np.array([1.]), 0, 4) gives [-0.75527699, -0.75527699, -0.75527699, -0.75527699], due [0.5704433316234602, 0.5704433316234602, 0.5704433316234602, 0.5704433316234602]
import numpy as np


def stochastic_epoch(weights, inputs, goals, alpha):
    errors = []
    for row_index in range(len(goals)):
        my_input = inputs[row_index]
        prediction = my_input.dot(weights)
        delta = prediction - goals[row_index]
        errors.append(delta ** 2)
        weights = weights - (alpha * (my_input * delta))
    return weights, errors


def learn_all_lights(weights, inputs, goals, alpha, iterations):
    totals = []
    for iteration in range(iterations):
        error_for_all_lights = 0
        for row_index in range(len(goals)):
            my_input = inputs[row_index]
            prediction = my_input.dot(weights)
            delta = prediction - goals[row_index]
            error_for_all_lights += delta
            weights = weights - (alpha * (my_input * delta))
        totals.append(error_for_all_lights)
    return totals


# WRONG: learn_all_lights: measures all rows before the pass
# VIOLATES: `learn_all_lights(weights, inputs, goals, alpha, iterations)` returns a list with the summed error ("Error For All") of each pass
# SHOWN BY: learn_all_lights(np.array([0.11454245]), np.array([[-2], [ 1]]), np.array([1., 1.]), 0.1, 4) gives [2.2946847642600123, 1.9653524280182197, 1.8607208374205129, 1.8255671936734377], due [2.7904317536347305, 2.3949793023998875, 2.2452722422214073, 2.183045375758226]
import numpy as np


def stochastic_epoch(weights, inputs, goals, alpha):
    errors = []
    for row_index in range(len(goals)):
        my_input = inputs[row_index]
        prediction = my_input.dot(weights)
        delta = prediction - goals[row_index]
        errors.append(delta ** 2)
        weights = weights - (alpha * (my_input * delta))
    return weights, errors


def learn_all_lights(weights, inputs, goals, alpha, iterations):
    totals = []
    for iteration in range(iterations):
        totals.append(((inputs.dot(weights) - goals) ** 2).sum())
        error_for_all_lights = 0
        for row_index in range(len(goals)):
            my_input = inputs[row_index]
            prediction = my_input.dot(weights)
            delta = prediction - goals[row_index]
            error_for_all_lights += delta ** 2
            weights = weights - (alpha * (my_input * delta))
        
    return totals


# WRONG: learn_all_lights: only the total of the last pass
# VIOLATES: `learn_all_lights(weights, inputs, goals, alpha, iterations)` returns a list with the summed error ("Error For All") of each pass
# SHOWN BY: learn_all_lights(np.array([0.24472301]), np.array([[1.]]), np.array([1.]), 0, 4) gives [0.5704433316234602], due [0.5704433316234602, 0.5704433316234602, 0.5704433316234602, 0.5704433316234602]
import numpy as np


def stochastic_epoch(weights, inputs, goals, alpha):
    errors = []
    for row_index in range(len(goals)):
        my_input = inputs[row_index]
        prediction = my_input.dot(weights)
        delta = prediction - goals[row_index]
        errors.append(delta ** 2)
        weights = weights - (alpha * (my_input * delta))
    return weights, errors


def learn_all_lights(weights, inputs, goals, alpha, iterations):
    totals = []
    for iteration in range(iterations):
        error_for_all_lights = 0
        for row_index in range(len(goals)):
            my_input = inputs[row_index]
            prediction = my_input.dot(weights)
            delta = prediction - goals[row_index]
            error_for_all_lights += delta ** 2
            weights = weights - (alpha * (my_input * delta))
        totals.append(error_for_all_lights)
    return totals[-1:]


# WRONG: stochastic_epoch: the update is made once, after the loop, with the last row's delta
# VIOLATES: one pass in order, an update after each row
# SHOWN BY: stochastic_epoch(A([0.5, 0.2]), A([[1, 0], [1, 1]]), A([1, 0]), 0.1) gives (array([0.43, 0.13]), [np.float64(0.25), np.float64(0.48999999999999994)]), due (array([0.475, 0.125]), [np.float64(0.25), np.float64(0.5625)])
import numpy as np


def stochastic_epoch(weights, inputs, goals, alpha):
    errors = []
    for i in range(len(inputs)):
        delta = inputs[i].dot(weights) - goals[i]
        errors.append(delta ** 2)
    weights = weights - alpha * delta * inputs[i]
    return weights, errors


def learn_all_lights(weights, inputs, goals, alpha, iterations):
    sums = []
    for _ in range(iterations):
        weights, errors = stochastic_epoch(weights, inputs, goals, alpha)
        sums.append(sum(errors))
    return sums


# WRONG: stochastic_epoch: the rows are taken from last to first
# VIOLATES: one pass in order
# SHOWN BY: stochastic_epoch(A([0.5, 0.2]), A([[1, 0], [1, 1]]), A([1, 0]), 0.1) gives (array([0.487, 0.13 ]), [np.float64(0.48999999999999994), np.float64(0.3249000000000001)]), due (array([0.475, 0.125]), [np.float64(0.25), np.float64(0.5625)])
import numpy as np


def stochastic_epoch(weights, inputs, goals, alpha):
    errors = []
    for row, goal in zip(inputs[::-1], goals[::-1]):
        delta = row.dot(weights) - goal
        errors.append(delta ** 2)
        weights = weights - alpha * delta * row
    return weights, errors


def learn_all_lights(weights, inputs, goals, alpha, iterations):
    sums = []
    for _ in range(iterations):
        weights, errors = stochastic_epoch(weights, inputs, goals, alpha)
        sums.append(sum(errors))
    return sums


# WRONG: learn_all_lights: the sum of errors goes on from pass to pass
# VIOLATES: a list with the summed error ("Error For All") of each pass
# SHOWN BY: learn_all_lights(A([0.5, 0.2]), A([[1, 0], [1, 1]]), A([1, 0]), 0.1, 3) gives [np.float64(0.8125), np.float64(1.51388125), np.float64(2.1345731631250002)], due [np.float64(0.8125), np.float64(0.7013812500000001), np.float64(0.6206919131249999)]
import numpy as np


def stochastic_epoch(weights, inputs, goals, alpha):
    errors = []
    for row, goal in zip(inputs, goals):
        delta = row.dot(weights) - goal
        errors.append(delta ** 2)
        weights = weights - alpha * delta * row
    return weights, errors


def learn_all_lights(weights, inputs, goals, alpha, iterations):
    sums = []
    error_for_all_lights = 0
    for _ in range(iterations):
        weights, errors = stochastic_epoch(weights, inputs, goals, alpha)
        error_for_all_lights += sum(errors)
        sums.append(error_for_all_lights)
    return sums


# WRONG: learn_all_lights: the list of all single errors, not their sum a pass
# VIOLATES: a list with the summed error ("Error For All") of each pass
# SHOWN BY: learn_all_lights(A([0.5, 0.2]), A([[1, 0], [1, 1]]), A([1, 0]), 0.1, 3) gives [np.float64(0.25), np.float64(0.5625), np.float64(0.2756249999999999), np.float64(0.4257562500000001), np.float64(0.28917506249999997), np.float64(0.331516850625)], due [np.float64(0.8125), np.float64(0.7013812500000001), np.float64(0.6206919131249999)]
import numpy as np


def stochastic_epoch(weights, inputs, goals, alpha):
    errors = []
    for row, goal in zip(inputs, goals):
        delta = row.dot(weights) - goal
        errors.append(delta ** 2)
        weights = weights - alpha * delta * row
    return weights, errors


def learn_all_lights(weights, inputs, goals, alpha, iterations):
    sums = []
    for _ in range(iterations):
        weights, errors = stochastic_epoch(weights, inputs, goals, alpha)
        sums.extend(errors)
    return sums


# WRONG: learn_all_lights: the learned weights are dropped between the passes
# VIOLATES: a list with the summed error ("Error For All") of each pass
# SHOWN BY: learn_all_lights(A([0.5, 0.2]), A([[1, 0], [1, 1]]), A([1, 0]), 0.1, 3) gives [np.float64(0.8125), np.float64(0.8125), np.float64(0.8125)], due [np.float64(0.8125), np.float64(0.7013812500000001), np.float64(0.6206919131249999)]
import numpy as np


def stochastic_epoch(weights, inputs, goals, alpha):
    errors = []
    for row, goal in zip(inputs, goals):
        delta = row.dot(weights) - goal
        errors.append(delta ** 2)
        weights = weights - alpha * delta * row
    return weights, errors


def learn_all_lights(weights, inputs, goals, alpha, iterations):
    sums = []
    for _ in range(iterations):
        _, errors = stochastic_epoch(weights, inputs, goals, alpha)
        sums.append(sum(errors))
    return sums


# WRONG: stochastic_epoch: errors and deltas of all rows from the weights at the pass's start
# VIOLATES: `stochastic_epoch(weights, inputs, goals, alpha)` returns `(weights, errors)`: one pass in order, an update after each row; `errors[i]` measured just before row i's update
# SHOWN BY: stochastic_epoch(np.array([ 0.5 , 0.48, -0.7 ]), np.array([[1, 0, 1], [0, 1, 1]]), np.array([0, 1]), 0.1) gives (np.array([ 0.52 , 0.602, -0.558]), [0.03999999999999998, 1.4884]), due (np.array([ 0.52, 0.6 , -0.56]), [0.03999999999999998, 1.44])
import numpy as np


def stochastic_epoch(weights, inputs, goals, alpha):
    delta = inputs.dot(weights) - goals
    return weights - alpha * inputs.T.dot(delta), list(delta ** 2)


def learn_all_lights(weights, inputs, goals, alpha, iterations):
    totals = []
    for _ in range(iterations):
        weights, errors = stochastic_epoch(weights, inputs, goals, alpha)
        totals.append(sum(errors))
    return totals


# WRONG: stochastic_epoch: each error is measured after the row's update
# VIOLATES: `stochastic_epoch(weights, inputs, goals, alpha)` returns `(weights, errors)`: one pass in order, an update after each row; `errors[i]` measured just before row i's update
# SHOWN BY: stochastic_epoch(np.array([ 0.5 , 0.48, -0.7 ]), np.array([[1, 0, 1], [0, 1, 1]]), np.array([0, 1]), 0.1) gives (np.array([ 0.52, 0.6 , -0.56]), [0.025599999999999973, 0.9216]), due (np.array([ 0.52, 0.6 , -0.56]), [0.03999999999999998, 1.44])
import numpy as np


def stochastic_epoch(weights, inputs, goals, alpha):
    errors = []
    for x, goal in zip(inputs, goals):
        weights = weights - alpha * (x @ weights - goal) * x
        errors.append((x @ weights - goal) ** 2)
    return weights, errors


def learn_all_lights(weights, inputs, goals, alpha, iterations):
    totals = []
    for _ in range(iterations):
        weights, errors = stochastic_epoch(weights, inputs, goals, alpha)
        totals.append(sum(errors))
    return totals


# WRONG: stochastic_epoch: a row with all lights off is skipped, its error isn't listed
# VIOLATES: `stochastic_epoch(weights, inputs, goals, alpha)` returns `(weights, errors)`: one pass in order, an update after each row; `errors[i]` measured just before row i's update
# SHOWN BY: stochastic_epoch(np.array([ 0.5 , 0.48, -0.7 ]), np.array([[1, 0, 1], [0, 0, 0]]), np.array([0, 1]), 0.1) gives (np.array([ 0.52, 0.48, -0.68]), [0.03999999999999998]), due (np.array([ 0.52, 0.48, -0.68]), [0.03999999999999998, 1.0])
import numpy as np


def stochastic_epoch(weights, inputs, goals, alpha):
    errors = []
    for row, goal in zip(inputs, goals):
        if not row.any():
            continue
        delta = row.dot(weights) - goal
        errors.append(delta**2)
        weights = weights - alpha * delta * row
    return weights, errors


def learn_all_lights(weights, inputs, goals, alpha, iterations):
    totals = []
    for _ in range(iterations):
        weights, errors = stochastic_epoch(weights, inputs, goals, alpha)
        totals.append(sum(errors))
    return totals


# WRONG: stochastic_epoch: a row whose lights came already in this pass is not learned again
# VIOLATES: `stochastic_epoch(weights, inputs, goals, alpha)` returns `(weights, errors)`: one pass in order, an update after each row; `errors[i]` measured just before row i's update
# SHOWN BY: stochastic_epoch(np.array([ 0.5 , 0.48, -0.7 ]), np.array([[1, 0, 1], [0, 1, 1], [1, 0, 1]]), np.array([0, 1, 0]), 0.1) gives (np.array([ 0.52, 0.6 , -0.56]), [0.03999999999999998, 1.44, 0.001599999999999994]), due (np.array([ 0.524, 0.6 , -0.556]), [0.03999999999999998, 1.44, 0.001599999999999994])
import numpy as np


def stochastic_epoch(weights, inputs, goals, alpha):
    errors = []
    seen = set()
    for row, goal in zip(inputs, goals):
        delta = row.dot(weights) - goal
        errors.append(delta**2)
        if tuple(row) in seen:
            continue
        seen.add(tuple(row))
        weights = weights - alpha * delta * row
    return weights, errors


def learn_all_lights(weights, inputs, goals, alpha, iterations):
    totals = []
    for _ in range(iterations):
        weights, errors = stochastic_epoch(weights, inputs, goals, alpha)
        totals.append(sum(errors))
    return totals


# WRONG: learn_all_lights: the weights of the first pass aren't kept, so the second pass begins where the first did
# VIOLATES: `learn_all_lights(weights, inputs, goals, alpha, iterations)` returns a list with the summed error ("Error For All") of each pass
# SHOWN BY: learn_all_lights(np.array([ 0.5 , 0.48, -0.7 ]), np.array([[1, 0, 1], [0, 1, 1]]), np.array([0, 1]), 0.1, 3) gives [1.48, 1.48, 0.915536], due [1.48, 0.915536, 0.5987327055999999]
import numpy as np


def stochastic_epoch(weights, inputs, goals, alpha):
    errors = []
    for row, goal in zip(inputs, goals):
        delta = row.dot(weights) - goal
        errors.append(delta**2)
        weights = weights - alpha * delta * row
    return weights, errors



def learn_all_lights(weights, inputs, goals, alpha, iterations):
    totals = []
    for iteration in range(iterations):
        new, errors = stochastic_epoch(weights, inputs, goals, alpha)
        if iteration:
            weights = new
        totals.append(sum(errors))
    return totals


# WRONG: learn_all_lights: alpha is halved whenever the error for all went up
# VIOLATES: `learn_all_lights(weights, inputs, goals, alpha, iterations)` returns a list with the summed error ("Error For All") of each pass
# SHOWN BY: learn_all_lights(np.array([ 0.5 , 0.48, -0.7 ]), np.array([[1, 0, 1], [1, 1, 1]]), np.array([0, 1]), 1.2, 5) gives [0.09759999999999998, 0.8953062399999999, 0.10051137126400009, 0.0017113821282303938, 0.0024863062627031463], due [0.09759999999999998, 2.7787801599999993, 7.695678754815992, 6.019215443761559, 145.94555436625896]
import numpy as np


def stochastic_epoch(weights, inputs, goals, alpha):
    errors = []
    for row, goal in zip(inputs, goals):
        delta = row.dot(weights) - goal
        errors.append(delta**2)
        weights = weights - alpha * delta * row
    return weights, errors



def learn_all_lights(weights, inputs, goals, alpha, iterations):
    totals = []
    for _ in range(iterations):
        new, errors = stochastic_epoch(weights, inputs, goals, alpha)
        if totals and sum(errors) > totals[-1]:
            alpha /= 2
            new, errors = stochastic_epoch(weights, inputs, goals, alpha)
        weights = new
        totals.append(sum(errors))
    return totals


# WRONG: learn_all_lights: the error of the last row of each pass
# VIOLATES: the summed error ("Error For All") of each pass
# SHOWN BY: learn_all_lights(np.array([0.5]), np.array([[1.0], [2.0]]), np.array([1, 1]), 0.1, 1) gives [0.010000000000000018], due [0.26]
import numpy as np
def stochastic_epoch(weights, inputs, goals, alpha):
    errors = []
    for row, goal in zip(inputs, goals):
        delta = row.dot(weights) - goal
        errors.append(delta ** 2)
        weights = weights - alpha * delta * row
    return weights, errors
def learn_all_lights(weights, inputs, goals, alpha, iterations):
    totals = []
    for _ in range(iterations):
        total = 0
        for row, goal in zip(inputs, goals):
            delta = row.dot(weights) - goal
            total = delta ** 2
            weights = weights - alpha * delta * row
        totals.append(total)
    return totals


# WRONG: learn_all_lights: stops at the first pass whose error is greater than the one before
# VIOLATES: `learn_all_lights(weights, inputs, goals, alpha, iterations)` returns a list with the summed error ("Error For All") of each pass
# SHOWN BY: len(learn_all_lights(np.ones(1), np.ones((2, 1)), np.zeros(2), -0.5, 6)) gives 2, due 6
import numpy as np


def learn_all_lights(weights, inputs, goals, alpha, iterations):
    out = []
    for _ in range(iterations):
        weights, e = stochastic_epoch(weights, inputs, goals, alpha)
        out.append(sum(e))
        if len(out) > 1 and out[-1] > out[-2]:
            break
    return out


def stochastic_epoch(weights, inputs, goals, alpha):
    errors = []
    for my_input, goal_pred in zip(inputs, goals, strict=True):
        prediction = my_input.dot(weights)
        errors.append((goal_pred - prediction) ** 2)
        delta = prediction - goal_pred
        weights = weights - alpha * (my_input * delta)
    return (weights, errors)


# WRONG: learn_all_lights: halves alpha after a pass whose error grew
# VIOLATES: `learn_all_lights(weights, inputs, goals, alpha, iterations)` returns a list with the summed error ("Error For All") of each pass
# SHOWN BY: learn_all_lights(np.ones(1), np.ones((1, 1)), np.zeros(1), -1, 4) gives [1.0, 4.0, 16.0, 36.0], due [1.0, 4.0, 16.0, 64.0]
import numpy as np


def learn_all_lights(weights, inputs, goals, alpha, iterations):
    out = []
    for _ in range(iterations):
        weights, e = stochastic_epoch(weights, inputs, goals, alpha)
        if out and sum(e) > out[-1]:
            alpha = alpha / 2
        out.append(sum(e))
    return out


def stochastic_epoch(weights, inputs, goals, alpha):
    errors = []
    for my_input, goal_pred in zip(inputs, goals, strict=True):
        prediction = my_input.dot(weights)
        errors.append((goal_pred - prediction) ** 2)
        delta = prediction - goal_pred
        weights = weights - alpha * (my_input * delta)
    return (weights, errors)


# WRONG: stochastic_epoch: goes through at most 10 rows
# VIOLATES: `stochastic_epoch(weights, inputs, goals, alpha)` returns `(weights, errors)`: one pass in order, an update after each row; `errors[i]` measured just before row i's update
# SHOWN BY: len(stochastic_epoch(np.ones(1), np.ones((12, 1)), np.zeros(12), 0.5)[1]) gives 10, due 12
import numpy as np


def stochastic_epoch(weights, inputs, goals, alpha):
    errors = []
    for x, g in list(zip(inputs, goals))[:10]:
        d = x.dot(weights) - g
        errors.append(d ** 2)
        weights = weights - alpha * d * x
    return weights, errors


def learn_all_lights(weights, inputs, goals, alpha, iterations):
    errors_for_all = []
    for _ in range(iterations):
        weights, errors = stochastic_epoch(weights, inputs, goals, alpha)
        errors_for_all.append(np.sum(errors))
    return errors_for_all
