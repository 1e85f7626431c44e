# WRONG: train: one update an iteration, the whole batch at once
# VIOLATES: `train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations)` returns `(weights_0_1, weights_1_2, errors)`: rows one at a time, in order; `errors[i]` sums iteration i's errors
# SHOWN BY: train(np.array([[1., 0.], [1., 0.]]), np.array([[0.], [0.]]), np.array([[-0.36813548, 0.29132175], [-0.96746538, -0.86150392]]), np.array([[0.25307371], [0.99095761]]), 0.1, 4) gives ([[-0.36813548, 0.12619728068450206], [-0.96746538, -0.86150392]], [[0.25307371], [0.9519630323671893]], [0.166680951225995, 0.10401519243872695, 0.06679131917263804, 0.043658500380628344]), due ([[-0.36813548, 0.13203450154188126], [-0.96746538, -0.86150392]], [[0.25307371], [0.9546676841411316]], [0.14997107129408616, 0.09705568548902099, 0.06410153793559711, 0.04290169560231731])
import numpy as np


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    errors = []
    for _ in range(iterations):
        layer_1 = np.maximum(inputs.dot(weights_0_1), 0)
        delta = layer_1.dot(weights_1_2) - goals
        errors.append((delta ** 2).sum())
        layer_1_delta = delta.dot(weights_1_2.T) * (layer_1 > 0)
        weights_1_2 = weights_1_2 - alpha * layer_1.T.dot(delta)
        weights_0_1 = weights_0_1 - alpha * inputs.T.dot(layer_1_delta)
    return weights_0_1, weights_1_2, errors


# WRONG: train: the error is never set back to 0
# VIOLATES: `train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations)` returns `(weights_0_1, weights_1_2, errors)`: rows one at a time, in order; `errors[i]` sums iteration i's errors
# SHOWN BY: train(np.array([[0]]), np.array([[0, 1]]), np.array([[-0.28439297]]), np.array([[ 0.66189414, -0.4403473 ]]), 0.1, 2) gives ([[-0.28439297]], [[0.66189414, -0.4403473]], [1.0, 2.0]), due ([[-0.28439297]], [[0.66189414, -0.4403473]], [1.0, 1.0])
import numpy as np


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    errors, layer_2_error = [], 0
    for iteration in range(iterations):
        for i in range(len(inputs)):
            layer_0 = inputs[i:i+1]
            layer_1 = np.maximum(np.dot(layer_0, weights_0_1), 0)
            layer_2 = np.dot(layer_1, weights_1_2)
            layer_2_delta = layer_2 - goals[i:i+1]
            layer_2_error += np.sum(layer_2_delta ** 2)
            layer_1_delta = layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)
            weights_1_2 = weights_1_2 - alpha * layer_1.T.dot(layer_2_delta)
            weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
        errors.append(layer_2_error)
    return weights_0_1, weights_1_2, errors


# WRONG: train: layer_1_delta from weights_1_2 after their update
# VIOLATES: `train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations)` returns `(weights_0_1, weights_1_2, errors)`: rows one at a time, in order; `errors[i]` sums iteration i's errors
# SHOWN BY: train(np.array([[2]]), np.array([[1]]), np.array([[-0.96479131, 0.69046377]]), np.array([[-0.01293543], [ 0.73575718]]), 0.05, 1) gives ([[-0.96479131, 0.6892863196596652]], [[-0.01293543], [0.7346505493690509]], [0.0002568760318371234]), due ([[-0.96479131, 0.6892845460237316]], [[-0.01293543], [0.7346505493690509]], [0.0002568760318371234])
import numpy as np


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    errors = []
    for iteration in range(iterations):
        layer_2_error = 0
        for i in range(len(inputs)):
            layer_0 = inputs[i:i+1]
            layer_1 = np.maximum(np.dot(layer_0, weights_0_1), 0)
            layer_2 = np.dot(layer_1, weights_1_2)
            layer_2_delta = layer_2 - goals[i:i+1]
            layer_2_error += np.sum(layer_2_delta ** 2)
            weights_1_2 = weights_1_2 - alpha * layer_1.T.dot(layer_2_delta)
            layer_1_delta = layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)
            weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
        errors.append(layer_2_error)
    return weights_0_1, weights_1_2, errors


# WRONG: train: only the last row's error
# VIOLATES: `train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations)` returns `(weights_0_1, weights_1_2, errors)`: rows one at a time, in order; `errors[i]` sums iteration i's errors
# SHOWN BY: train(np.array([[1.], [0.]]), np.array([[1.], [1.]]), np.array([[-0.91241503]]), np.array([[-0.20592163]]), 0.1, 1) gives ([[-0.91241503]], [[-0.20592163]], [1.0]), due ([[-0.91241503]], [[-0.20592163]], [2.0])
import numpy as np


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    errors = []
    for iteration in range(iterations):
        layer_2_error = 0
        for i in range(len(inputs)):
            layer_0 = inputs[i:i+1]
            layer_1 = np.maximum(np.dot(layer_0, weights_0_1), 0)
            layer_2 = np.dot(layer_1, weights_1_2)
            layer_2_delta = layer_2 - goals[i:i+1]
            layer_2_error = np.sum(layer_2_delta ** 2)
            layer_1_delta = layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)
            weights_1_2 = weights_1_2 - alpha * layer_1.T.dot(layer_2_delta)
            weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
        errors.append(layer_2_error)
    return weights_0_1, weights_1_2, errors


# WRONG: train: the mean over the rows
# VIOLATES: `train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations)` returns `(weights_0_1, weights_1_2, errors)`: rows one at a time, in order; `errors[i]` sums iteration i's errors
# SHOWN BY: train(np.array([[1.], [0.]]), np.array([[1.], [1.]]), np.array([[-0.91241503]]), np.array([[-0.20592163]]), 0.1, 1) gives ([[-0.91241503]], [[-0.20592163]], [1.0]), due ([[-0.91241503]], [[-0.20592163]], [2.0])
import numpy as np


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    errors = []
    for iteration in range(iterations):
        layer_2_error = 0
        for i in range(len(inputs)):
            layer_0 = inputs[i:i+1]
            layer_1 = np.maximum(np.dot(layer_0, weights_0_1), 0)
            layer_2 = np.dot(layer_1, weights_1_2)
            layer_2_delta = layer_2 - goals[i:i+1]
            layer_2_error += np.sum(layer_2_delta ** 2)
            layer_1_delta = layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)
            weights_1_2 = weights_1_2 - alpha * layer_1.T.dot(layer_2_delta)
            weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
        errors.append(layer_2_error / len(inputs))
    return weights_0_1, weights_1_2, errors


# WRONG: train: only every tenth error, as the document prints
# VIOLATES: `train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations)` returns `(weights_0_1, weights_1_2, errors)`: rows one at a time, in order; `errors[i]` sums iteration i's errors
# SHOWN BY: train(np.array([[1]]), np.array([[1]]), np.array([[0.5]]), np.array([[0.5]]), 0.1, 2) gives ([[0.5757212890625]], [[0.5757212890625]], []), due ([[0.5757212890625]], [[0.5757212890625]], [0.5625, 0.5056543212890626])
import numpy as np


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    errors = []
    for iteration in range(iterations):
        layer_2_error = 0
        for i in range(len(inputs)):
            layer_0 = inputs[i:i+1]
            layer_1 = np.maximum(np.dot(layer_0, weights_0_1), 0)
            layer_2 = np.dot(layer_1, weights_1_2)
            layer_2_delta = layer_2 - goals[i:i+1]
            layer_2_error += np.sum(layer_2_delta ** 2)
            layer_1_delta = layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)
            weights_1_2 = weights_1_2 - alpha * layer_1.T.dot(layer_2_delta)
            weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
        if iteration % 10 == 9:
            errors.append(layer_2_error)
    return weights_0_1, weights_1_2, errors


# WRONG: train: stops early when the error is below 0.001
# VIOLATES: `train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations)` returns `(weights_0_1, weights_1_2, errors)`: rows one at a time, in order; `errors[i]` sums iteration i's errors
# SHOWN BY: train(np.array([[1]]), np.array([[1]]), np.array([[1.0]]), np.array([[0.99]]), 0.1, 2) gives ([[1.00099]], [[0.991]], [0.00010000000000000018]), due ([[1.0017846739810001]], [[0.99180268487209]], [0.00010000000000000018, 6.430291758809984e-05])
import numpy as np


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    errors = []
    for iteration in range(iterations):
        layer_2_error = 0
        for i in range(len(inputs)):
            layer_0 = inputs[i:i+1]
            layer_1 = np.maximum(np.dot(layer_0, weights_0_1), 0)
            layer_2 = np.dot(layer_1, weights_1_2)
            layer_2_delta = layer_2 - goals[i:i+1]
            layer_2_error += np.sum(layer_2_delta ** 2)
            layer_1_delta = layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)
            weights_1_2 = weights_1_2 - alpha * layer_1.T.dot(layer_2_delta)
            weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
        errors.append(layer_2_error)
        if layer_2_error < 0.001:
            break
    return weights_0_1, weights_1_2, errors


# WRONG: train: rows from last to first
# VIOLATES: `train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations)` returns `(weights_0_1, weights_1_2, errors)`: rows one at a time, in order; `errors[i]` sums iteration i's errors
# SHOWN BY: train(np.array([[0., 1.], [1., 0.]]), np.array([[0.], [1.]]), np.array([[ 0.81184266, -0.38135059], [ 0.78869326, 0.58555638]]), np.array([[0.86692099], [0.4631158 ]]), 0.1, 4) gives ([[0.913145542038745, -0.38135059], [0.528038926431137, 0.46209938052172345]], [[0.760230987815333], [0.29712351210401233]], [1.036175562123467, 0.7567398474710615, 0.5923140602871882, 0.4816243367407446]), due ([[0.9186225060020302, -0.38135059], [0.5371758614405334, 0.4633006042117765]], [[0.7740702883113152], [0.29885906808660073]], [1.039554311735817, 0.7677059116793512, 0.603374785204001, 0.4909564092431197])
import numpy as np


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    errors = []
    for iteration in range(iterations):
        layer_2_error = 0
        for i in range(len(inputs) - 1, -1, -1):
            layer_0 = inputs[i:i+1]
            layer_1 = np.maximum(np.dot(layer_0, weights_0_1), 0)
            layer_2 = np.dot(layer_1, weights_1_2)
            layer_2_delta = layer_2 - goals[i:i+1]
            layer_2_error += np.sum(layer_2_delta ** 2)
            layer_1_delta = layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)
            weights_1_2 = weights_1_2 - alpha * layer_1.T.dot(layer_2_delta)
            weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
        errors.append(layer_2_error)
    return weights_0_1, weights_1_2, errors


# WRONG: train: rows in a random order
# VIOLATES: `train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations)` returns `(weights_0_1, weights_1_2, errors)`: rows one at a time, in order; `errors[i]` sums iteration i's errors
# SHOWN BY: train(np.array([[1], [2], [1], [3], [1]]), np.array([[1], [0], [2], [1], [0]]), np.array([[0.5]]), np.array([[0.5]]), 0.1, 1) gives ([[0.5258770267500051]], [[0.5258770267500051]], [4.242911683441529]), due ([[0.551316494746841]], [[0.551316494746841]], [4.15251768362842])
import numpy as np


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    errors = []
    for iteration in range(iterations):
        layer_2_error = 0
        for i in np.random.permutation(len(inputs)):
            layer_0 = inputs[i:i+1]
            layer_1 = np.maximum(np.dot(layer_0, weights_0_1), 0)
            layer_2 = np.dot(layer_1, weights_1_2)
            layer_2_delta = layer_2 - goals[i:i+1]
            layer_2_error += np.sum(layer_2_delta ** 2)
            layer_1_delta = layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)
            weights_1_2 = weights_1_2 - alpha * layer_1.T.dot(layer_2_delta)
            weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
        errors.append(layer_2_error)
    return weights_0_1, weights_1_2, errors


# WRONG: train: every iteration starts from the given weights
# VIOLATES: `train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations)` returns `(weights_0_1, weights_1_2, errors)`: rows one at a time, in order; `errors[i]` sums iteration i's errors
# SHOWN BY: train(np.array([[0.76108025]]), np.array([[0, 1, 0]]), np.array([[0.51782815]]), np.array([[-0.12888398, -0.83230505, 0.30661699]]), 0.2, 2) gives ([[0.34294484707524764]], [[-0.12488028348272771, -0.7276282825796048, 0.297092133807636]], [1.780816212158476, 1.780816212158476]), due ([[0.2070272619644874]], [[-0.12317877805271271, -0.6655125698401716, 0.29304422596509533]], [1.780816212158476, 1.4229783801406646])
import numpy as np


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    errors, a, b = [], weights_0_1, weights_1_2
    for iteration in range(iterations):
        layer_2_error, weights_0_1, weights_1_2 = 0, a, b
        for i in range(len(inputs)):
            layer_0 = inputs[i:i+1]
            layer_1 = np.maximum(np.dot(layer_0, weights_0_1), 0)
            layer_2 = np.dot(layer_1, weights_1_2)
            layer_2_delta = layer_2 - goals[i:i+1]
            layer_2_error += np.sum(layer_2_delta ** 2)
            layer_1_delta = layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)
            weights_1_2 = weights_1_2 - alpha * layer_1.T.dot(layer_2_delta)
            weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
        errors.append(layer_2_error)
    return weights_0_1, weights_1_2, errors


# WRONG: train: the errors come first
# VIOLATES: `train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations)` returns `(weights_0_1, weights_1_2, errors)`: rows one at a time, in order; `errors[i]` sums iteration i's errors
# SHOWN BY: train(np.array([[0]]), np.array([[0, 1]]), np.array([[-0.28439297]]), np.array([[ 0.66189414, -0.4403473 ]]), 0.1, 2) gives ([1.0, 1.0], [[-0.28439297]], [[0.66189414, -0.4403473]]), due ([[-0.28439297]], [[0.66189414, -0.4403473]], [1.0, 1.0])
import numpy as np


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    errors = []
    for iteration in range(iterations):
        layer_2_error = 0
        for i in range(len(inputs)):
            layer_0 = inputs[i:i+1]
            layer_1 = np.maximum(np.dot(layer_0, weights_0_1), 0)
            layer_2 = np.dot(layer_1, weights_1_2)
            layer_2_delta = layer_2 - goals[i:i+1]
            layer_2_error += np.sum(layer_2_delta ** 2)
            layer_1_delta = layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)
            weights_1_2 = weights_1_2 - alpha * layer_1.T.dot(layer_2_delta)
            weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
        errors.append(layer_2_error)
    return errors, weights_0_1, weights_1_2


# WRONG: train: the last row is left out
# VIOLATES: `train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations)` returns `(weights_0_1, weights_1_2, errors)`: rows one at a time, in order; `errors[i]` sums iteration i's errors
# SHOWN BY: train(np.array([[0]]), np.array([[0, 1]]), np.array([[-0.28439297]]), np.array([[ 0.66189414, -0.4403473 ]]), 0.1, 2) gives ([[-0.28439297]], [[0.66189414, -0.4403473]], [0, 0]), due ([[-0.28439297]], [[0.66189414, -0.4403473]], [1.0, 1.0])
import numpy as np


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    errors = []
    for iteration in range(iterations):
        layer_2_error = 0
        for i in range(len(inputs) - 1):
            layer_0 = inputs[i:i+1]
            layer_1 = np.maximum(np.dot(layer_0, weights_0_1), 0)
            layer_2 = np.dot(layer_1, weights_1_2)
            layer_2_delta = layer_2 - goals[i:i+1]
            layer_2_error += np.sum(layer_2_delta ** 2)
            layer_1_delta = layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)
            weights_1_2 = weights_1_2 - alpha * layer_1.T.dot(layer_2_delta)
            weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
        errors.append(layer_2_error)
    return weights_0_1, weights_1_2, errors


# WRONG: train: weights_0_1 never learn
# VIOLATES: `train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations)` returns `(weights_0_1, weights_1_2, errors)`: rows one at a time, in order; `errors[i]` sums iteration i's errors
# SHOWN BY: train(np.array([[2]]), np.array([[1]]), np.array([[-0.96479131, 0.69046377]]), np.array([[-0.01293543], [ 0.73575718]]), 0.05, 1) gives ([[-0.96479131, 0.69046377]], [[-0.01293543], [0.7346505493690509]], [0.0002568760318371234]), due ([[-0.96479131, 0.6892845460237316]], [[-0.01293543], [0.7346505493690509]], [0.0002568760318371234])
import numpy as np


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    errors = []
    for iteration in range(iterations):
        layer_2_error = 0
        for i in range(len(inputs)):
            layer_0 = inputs[i:i+1]
            layer_1 = np.maximum(np.dot(layer_0, weights_0_1), 0)
            layer_2 = np.dot(layer_1, weights_1_2)
            layer_2_delta = layer_2 - goals[i:i+1]
            layer_2_error += np.sum(layer_2_delta ** 2)
            layer_1_delta = layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)
            weights_1_2 = weights_1_2 - alpha * layer_1.T.dot(layer_2_delta)
            unused = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
        errors.append(layer_2_error)
    return weights_0_1, weights_1_2, errors


# WRONG: train: errors of earlier calls are still there
# VIOLATES: A function is called many times in one process, with different arguments; every call stands alone.
# SHOWN BY: train(np.array([[1]]), np.array([[1]]), np.array([[0.5]]), np.array([[0.5]]), 0.1, 1); train(np.array([[1]]), np.array([[1]]), np.array([[0.5]]), np.array([[0.5]]), 0.1, 1) gives ([[0.5375]], [[0.5375]], [0.5625, 0.5625]), due ([[0.5375]], [[0.5375]], [0.5625])
import numpy as np


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations, errors=[]):
    for iteration in range(iterations):
        layer_2_error = 0
        for i in range(len(inputs)):
            layer_0 = inputs[i:i+1]
            layer_1 = np.maximum(np.dot(layer_0, weights_0_1), 0)
            layer_2 = np.dot(layer_1, weights_1_2)
            layer_2_delta = layer_2 - goals[i:i+1]
            layer_2_error += np.sum(layer_2_delta ** 2)
            layer_1_delta = layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)
            weights_1_2 = weights_1_2 - alpha * layer_1.T.dot(layer_2_delta)
            weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
        errors.append(layer_2_error)
    return weights_0_1, weights_1_2, errors


# WRONG: train: the weights before the last iteration
# VIOLATES: `train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations)` returns `(weights_0_1, weights_1_2, errors)`: rows one at a time, in order; `errors[i]` sums iteration i's errors
# SHOWN BY: train(np.array([[2]]), np.array([[1]]), np.array([[-0.96479131, 0.69046377]]), np.array([[-0.01293543], [ 0.73575718]]), 0.05, 1) gives ([[-0.96479131, 0.69046377]], [[-0.01293543], [0.73575718]], [0.0002568760318371234]), due ([[-0.96479131, 0.6892845460237316]], [[-0.01293543], [0.7346505493690509]], [0.0002568760318371234])
import numpy as np


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    errors, before = [], (weights_0_1, weights_1_2)
    for iteration in range(iterations):
        layer_2_error, before = 0, (weights_0_1, weights_1_2)
        for i in range(len(inputs)):
            layer_0 = inputs[i:i+1]
            layer_1 = np.maximum(np.dot(layer_0, weights_0_1), 0)
            layer_2 = np.dot(layer_1, weights_1_2)
            layer_2_delta = layer_2 - goals[i:i+1]
            layer_2_error += np.sum(layer_2_delta ** 2)
            layer_1_delta = layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)
            weights_1_2 = weights_1_2 - alpha * layer_1.T.dot(layer_2_delta)
            weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
        errors.append(layer_2_error)
    return before[0], before[1], errors


# WRONG: train: always the document's alpha of 0.2
# VIOLATES: `alpha` is any number
# SHOWN BY: train(np.array([[1]]), np.array([[1]]), np.array([[0.5]]), np.array([[0.5]]), 0.1, 2) gives ([[0.651978125]], [[0.651978125]], [0.5625, 0.4480628906250001]), due ([[0.5757212890625]], [[0.5757212890625]], [0.5625, 0.5056543212890626])
import numpy as np


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    errors, alpha = [], 0.2
    for iteration in range(iterations):
        layer_2_error = 0
        for i in range(len(inputs)):
            layer_0 = inputs[i:i+1]
            layer_1 = np.maximum(np.dot(layer_0, weights_0_1), 0)
            layer_2 = np.dot(layer_1, weights_1_2)
            layer_2_delta = layer_2 - goals[i:i+1]
            layer_2_error += np.sum(layer_2_delta ** 2)
            layer_1_delta = layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)
            weights_1_2 = weights_1_2 - alpha * layer_1.T.dot(layer_2_delta)
            weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
        errors.append(layer_2_error)
    return weights_0_1, weights_1_2, errors


# WRONG: train: the errors are measured after each row's update
# VIOLATES: `train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations)` returns `(weights_0_1, weights_1_2, errors)`: rows one at a time, in order; `errors[i]` sums iteration i's errors
# SHOWN BY: train(np.array([[2]]), np.array([[1]]), np.array([[-0.96479131, 0.69046377]]), np.array([[-0.01293543], [ 0.73575718]]), 0.05, 1) gives ([[-0.96479131, 0.6892845460237316]], [[-0.01293543], [0.7346505493690509]], [0.00016298456440308552]), due ([[-0.96479131, 0.6892845460237316]], [[-0.01293543], [0.7346505493690509]], [0.0002568760318371234])
import numpy as np


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    errors = []
    for iteration in range(iterations):
        layer_2_error = 0
        for i in range(len(inputs)):
            layer_0 = inputs[i:i+1]
            layer_1 = np.maximum(np.dot(layer_0, weights_0_1), 0)
            layer_2 = np.dot(layer_1, weights_1_2)
            layer_2_delta = layer_2 - goals[i:i+1]
            layer_1_delta = layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)
            weights_1_2 = weights_1_2 - alpha * layer_1.T.dot(layer_2_delta)
            weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
            layer_2_error += np.sum((np.maximum(layer_0.dot(weights_0_1), 0).dot(weights_1_2) - goals[i]) ** 2)
        errors.append(layer_2_error)
    return weights_0_1, weights_1_2, errors


# WRONG: train: ignores the given weights and draws its own
# VIOLATES: `train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations)` returns `(weights_0_1, weights_1_2, errors)`: rows one at a time, in order; `errors[i]` sums iteration i's errors
# SHOWN BY: train(np.array([[0]]), np.array([[0, 1]]), np.array([[-0.28439297]]), np.array([[ 0.66189414, -0.4403473 ]]), 0.1, 2) gives ([[-0.165955990594852]], [[0.4406489868843162, -0.9997712503653102]], [1.0, 1.0]), due ([[-0.28439297]], [[0.66189414, -0.4403473]], [1.0, 1.0])
import numpy as np


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    errors = []
    np.random.seed(1)
    weights_0_1 = 2 * np.random.random(weights_0_1.shape) - 1
    weights_1_2 = 2 * np.random.random(weights_1_2.shape) - 1
    for iteration in range(iterations):
        layer_2_error = 0
        for i in range(len(inputs)):
            layer_0 = inputs[i:i+1]
            layer_1 = np.maximum(np.dot(layer_0, weights_0_1), 0)
            layer_2 = np.dot(layer_1, weights_1_2)
            layer_2_delta = layer_2 - goals[i:i+1]
            layer_2_error += np.sum(layer_2_delta ** 2)
            layer_1_delta = layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)
            weights_1_2 = weights_1_2 - alpha * layer_1.T.dot(layer_2_delta)
            weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
        errors.append(layer_2_error)
    return weights_0_1, weights_1_2, errors


# WRONG: train: 0 iterations become the document's 60
# VIOLATES: `iterations` is 0 or more (0: nothing is done, an empty list)
# SHOWN BY: train(np.array([[1]]), np.array([[1]]), np.array([[0.5]]), np.array([[0.5]]), 0.1, 0) gives ([[0.9999970539273328]], [[0.9999970539273328]], [0.5625, 0.5056543212890626, 0.446952413441884, 0.3878113778830547, 0.3298150518894605, 0.2745709533022458, 0.22354302407521154, 0.17789228411762106, 0.13836024143767586, 0.10522079744058142, 0.0783077..., due ([[0.5]], [[0.5]], [])
import numpy as np


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    errors = []
    for iteration in range(iterations or 60):
        layer_2_error = 0
        for i in range(len(inputs)):
            layer_0 = inputs[i:i+1]
            layer_1 = np.maximum(np.dot(layer_0, weights_0_1), 0)
            layer_2 = np.dot(layer_1, weights_1_2)
            layer_2_delta = layer_2 - goals[i:i+1]
            layer_2_error += np.sum(layer_2_delta ** 2)
            layer_1_delta = layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)
            weights_1_2 = weights_1_2 - alpha * layer_1.T.dot(layer_2_delta)
            weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
        errors.append(layer_2_error)
    return weights_0_1, weights_1_2, errors


# WRONG: train: rows without any light are skipped, their error too
# VIOLATES: `train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations)` returns `(weights_0_1, weights_1_2, errors)`: rows one at a time, in order; `errors[i]` sums iteration i's errors
# SHOWN BY: train(np.array([[0], [1]]), np.array([[1], [1]]), np.array([[0.5]]), np.array([[0.5]]), 0.1, 1) gives ([[0.5375]], [[0.5375]], [0.5625]), due ([[0.5375]], [[0.5375]], [1.5625])
import numpy as np


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    errors = []
    for iteration in range(iterations):
        layer_2_error = 0
        for i in range(len(inputs)):
            layer_0 = inputs[i:i+1]
            if not layer_0.any():
                continue
            layer_1 = np.maximum(np.dot(layer_0, weights_0_1), 0)
            layer_2 = np.dot(layer_1, weights_1_2)
            layer_2_delta = layer_2 - goals[i:i+1]
            layer_2_error += np.sum(layer_2_delta ** 2)
            layer_1_delta = layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)
            weights_1_2 = weights_1_2 - alpha * layer_1.T.dot(layer_2_delta)
            weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
        errors.append(layer_2_error)
    return weights_0_1, weights_1_2, errors


# WRONG: train: only the first output has a goal
# VIOLATES: `goals` is (rows,) in lesson5, (rows, outputs) in lessons 6 and 7.
# SHOWN BY: train(np.array([[1]]), np.array([[1, 0]]), np.array([[0.5]]), np.array([[0.5, 0.25]]), 0.1, 1) gives ([[0.559375]], [[0.5375, 0.29375]], [1.328125]), due ([[0.534375]], [[0.5375, 0.24375]], [0.578125])
import numpy as np


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    errors = []
    for iteration in range(iterations):
        layer_2_error = 0
        for i in range(len(inputs)):
            layer_0 = inputs[i:i+1]
            layer_1 = np.maximum(np.dot(layer_0, weights_0_1), 0)
            layer_2 = np.dot(layer_1, weights_1_2)
            layer_2_delta = layer_2 - goals[i][0]
            layer_2_error += np.sum(layer_2_delta ** 2)
            layer_1_delta = layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)
            weights_1_2 = weights_1_2 - alpha * layer_1.T.dot(layer_2_delta)
            weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
        errors.append(layer_2_error)
    return weights_0_1, weights_1_2, errors


# WRONG: train: relu's slope is forgotten
# VIOLATES: `train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations)` returns `(weights_0_1, weights_1_2, errors)`: rows one at a time, in order; `errors[i]` sums iteration i's errors
# SHOWN BY: train(np.array([[1.], [0.]]), np.array([[1.], [1.]]), np.array([[-0.91241503]]), np.array([[-0.20592163]]), 0.1, 1) gives ([[-0.933007193]], [[-0.20592163]], [2.0]), due ([[-0.91241503]], [[-0.20592163]], [2.0])
import numpy as np


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    errors = []
    for iteration in range(iterations):
        layer_2_error = 0
        for i in range(len(inputs)):
            layer_0 = inputs[i:i+1]
            layer_1 = np.maximum(np.dot(layer_0, weights_0_1), 0)
            layer_2 = np.dot(layer_1, weights_1_2)
            layer_2_delta = layer_2 - goals[i:i+1]
            layer_2_error += np.sum(layer_2_delta ** 2)
            layer_1_delta = layer_2_delta.dot(weights_1_2.T) * 1.0
            weights_1_2 = weights_1_2 - alpha * layer_1.T.dot(layer_2_delta)
            weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
        errors.append(layer_2_error)
    return weights_0_1, weights_1_2, errors


# WRONG: train: the goal is that of the first equal row
# VIOLATES: `train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations)` returns `(weights_0_1, weights_1_2, errors)`: rows one at a time, in order; `errors[i]` sums iteration i's errors
# SHOWN BY: train(np.array([[1], [1]]), np.array([[1], [0]]), np.array([[0.5]]), np.array([[0.5]]), 0.1, 1) gives ([[0.5757212890625]], [[0.5757212890625]], [1.0681543212890627]), due ([[0.5219712890625]], [[0.5219712890625]], [0.6459668212890625])
import numpy as np


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    errors = []
    for iteration in range(iterations):
        layer_2_error = 0
        for i in range(len(inputs)):
            layer_0 = inputs[i:i+1]
            layer_1 = np.maximum(np.dot(layer_0, weights_0_1), 0)
            layer_2 = np.dot(layer_1, weights_1_2)
            layer_2_delta = layer_2 - goals[inputs.tolist().index(inputs[i].tolist())]
            layer_2_error += np.sum(layer_2_delta ** 2)
            layer_1_delta = layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)
            weights_1_2 = weights_1_2 - alpha * layer_1.T.dot(layer_2_delta)
            weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
        errors.append(layer_2_error)
    return weights_0_1, weights_1_2, errors


# WRONG: train: the goal of the first row for all rows
# VIOLATES: `train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations)` returns `(weights_0_1, weights_1_2, errors)`: rows one at a time, in order; `errors[i]` sums iteration i's errors
# SHOWN BY: train(np.array([[1], [0]]), np.array([[1], [0]]), np.array([[0.5]]), np.array([[0.5]]), 0.1, 1) gives ([[0.5375]], [[0.5375]], [1.5625]), due ([[0.5375]], [[0.5375]], [0.5625])
import numpy as np


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    errors = []
    for iteration in range(iterations):
        layer_2_error = 0
        for i in range(len(inputs)):
            layer_0 = inputs[i:i+1]
            layer_1 = np.maximum(np.dot(layer_0, weights_0_1), 0)
            layer_2 = np.dot(layer_1, weights_1_2)
            layer_2_delta = layer_2 - goals[0:1]
            layer_2_error += np.sum(layer_2_delta ** 2)
            layer_1_delta = layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)
            weights_1_2 = weights_1_2 - alpha * layer_1.T.dot(layer_2_delta)
            weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
        errors.append(layer_2_error)
    return weights_0_1, weights_1_2, errors


# WRONG: train: the errors lie in an array of whole numbers
# VIOLATES: `train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations)` returns `(weights_0_1, weights_1_2, errors)`: rows one at a time, in order; `errors[i]` sums iteration i's errors
# SHOWN BY: train(np.array([[2]]), np.array([[1]]), np.array([[-0.96479131, 0.69046377]]), np.array([[-0.01293543], [ 0.73575718]]), 0.05, 1) gives ([[-0.96479131, 0.6892845460237316]], [[-0.01293543], [0.7346505493690509]], [0]), due ([[-0.96479131, 0.6892845460237316]], [[-0.01293543], [0.7346505493690509]], [0.0002568760318371234])
import numpy as np


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    errors = np.zeros(iterations, dtype=int)
    for iteration in range(iterations):
        layer_2_error = 0
        for i in range(len(inputs)):
            layer_0 = inputs[i:i+1]
            layer_1 = np.maximum(np.dot(layer_0, weights_0_1), 0)
            layer_2 = np.dot(layer_1, weights_1_2)
            layer_2_delta = layer_2 - goals[i:i+1]
            layer_2_error += np.sum(layer_2_delta ** 2)
            layer_1_delta = layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)
            weights_1_2 = weights_1_2 - alpha * layer_1.T.dot(layer_2_delta)
            weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
        errors[iteration] = layer_2_error
    return weights_0_1, weights_1_2, errors


# WRONG: train: the errors before each iteration are measured on all rows at once
# VIOLATES: `train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations)` returns `(weights_0_1, weights_1_2, errors)`: rows one at a time, in order; `errors[i]` sums iteration i's errors
# SHOWN BY: train(np.array([[1], [1]]), np.array([[1], [0]]), np.array([[0.5]]), np.array([[0.5]]), 0.1, 1) gives ([[0.5219712890625]], [[0.5219712890625]], [0.625]), due ([[0.5219712890625]], [[0.5219712890625]], [0.6459668212890625])
import numpy as np


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    errors = []
    for iteration in range(iterations):
        layer_2_error = np.sum((np.maximum(inputs.dot(weights_0_1), 0).dot(weights_1_2) - goals) ** 2)
        for i in range(len(inputs)):
            layer_0 = inputs[i:i+1]
            layer_1 = np.maximum(np.dot(layer_0, weights_0_1), 0)
            layer_2 = np.dot(layer_1, weights_1_2)
            layer_2_delta = layer_2 - goals[i:i+1]
            layer_1_delta = layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)
            weights_1_2 = weights_1_2 - alpha * layer_1.T.dot(layer_2_delta)
            weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
        errors.append(layer_2_error)
    return weights_0_1, weights_1_2, errors


# WRONG: train: only the errors
# VIOLATES: `train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations)` returns `(weights_0_1, weights_1_2, errors)`: rows one at a time, in order; `errors[i]` sums iteration i's errors
# SHOWN BY: train(np.array([[0]]), np.array([[0, 1]]), np.array([[-0.28439297]]), np.array([[ 0.66189414, -0.4403473 ]]), 0.1, 2) gives [1.0, 1.0], due ([[-0.28439297]], [[0.66189414, -0.4403473]], [1.0, 1.0])
import numpy as np


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    errors = []
    for iteration in range(iterations):
        layer_2_error = 0
        for i in range(len(inputs)):
            layer_0 = inputs[i:i+1]
            layer_1 = np.maximum(np.dot(layer_0, weights_0_1), 0)
            layer_2 = np.dot(layer_1, weights_1_2)
            layer_2_delta = layer_2 - goals[i:i+1]
            layer_2_error += np.sum(layer_2_delta ** 2)
            layer_1_delta = layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)
            weights_1_2 = weights_1_2 - alpha * layer_1.T.dot(layer_2_delta)
            weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
        errors.append(layer_2_error)
    return errors


# WRONG: train: gives the best weights met, not the last
# VIOLATES: `train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations)` returns `(weights_0_1, weights_1_2, errors)`: rows one at a time, in order; `errors[i]` sums iteration i's errors
# SHOWN BY: train(np.array([[1]]), np.array([[1]]), np.array([[1.0]]), np.array([[1.5]]), 2.0, 2) gives ([[1.0]], [[1.5]], [0.25, 1.0]), due ([[-0.5]], [[0.5]], [0.25, 1.0])
import numpy as np


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    errors, best = [], None
    for iteration in range(iterations):
        layer_2_error, start = 0, (weights_0_1, weights_1_2)
        for i in range(len(inputs)):
            layer_0 = inputs[i:i+1]
            layer_1 = np.maximum(np.dot(layer_0, weights_0_1), 0)
            layer_2 = np.dot(layer_1, weights_1_2)
            layer_2_delta = layer_2 - goals[i:i+1]
            layer_2_error += np.sum(layer_2_delta ** 2)
            layer_1_delta = layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)
            weights_1_2 = weights_1_2 - alpha * layer_1.T.dot(layer_2_delta)
            weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
        errors.append(layer_2_error)
        if best is None or layer_2_error <= min(errors):
            best = start
    return (*(best or (weights_0_1, weights_1_2)), errors)


# WRONG: train: whole batch at once, not row by row
# VIOLATES: rows one at a time, in order
# SHOWN BY: train(A([[1.0, 2.0], [0.0, 1.0]]), A([[1.0], [0.0]]), A([[0.5, 0.1], [0.2, 0.3]]), A([[0.4], [0.6]]), 0.1, 2) gives (array([[0.51588041, 0.1235764 ], [0.20996979, 0.31485916]]), array([[0.42467335], [0.61160954]]), [np.float64(0.11599999999999999), np.float64(0.10465073932608003)]), due (array([[0.51614085, 0.12395737], [0.20717631, 0.31144602]]), array([[0.42319458], [0.60896833]]), [np.float64(0.1337896296022016), np.float64(0.12076219896949428)])
import numpy as np


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    errors = []
    for _ in range(iterations):
        layer_1 = np.maximum(inputs.dot(weights_0_1), 0)
        delta = layer_1.dot(weights_1_2) - goals
        errors.append(np.sum(delta ** 2))
        layer_1_delta = delta.dot(weights_1_2.T) * (layer_1 > 0)
        weights_0_1 = weights_0_1 - alpha * inputs.T.dot(layer_1_delta)
        weights_1_2 = weights_1_2 - alpha * layer_1.T.dot(delta)
    return weights_0_1, weights_1_2, errors


# WRONG: train: the error is kept of every tenth iteration only, as the document prints it
# VIOLATES: `errors[i]` sums iteration i's errors
# SHOWN BY: train(A([[1.0, 2.0], [0.0, 1.0]]), A([[1.0], [0.0]]), A([[0.5, 0.1], [0.2, 0.3]]), A([[0.4], [0.6]]), 0.1, 3) gives (array([[0.52254855, 0.13317792], [0.20683735, 0.31122795]]), array([[0.43066563], [0.6103529 ]]), []), due (array([[0.52254855, 0.13317792], [0.20683735, 0.31122795]]), array([[0.43066563], [0.6103529 ]]), [np.float64(0.1337896296022016), np.float64(0.12076219896949428), np.float64(0.11341842142748117)])
import numpy as np


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    errors = []
    for iteration in range(iterations):
        error = 0
        for i in range(len(inputs)):
            layer_0 = inputs[i:i + 1]
            layer_1 = np.maximum(layer_0.dot(weights_0_1), 0)
            layer_2 = layer_1.dot(weights_1_2)
            layer_2_delta = layer_2 - goals[i:i + 1]
            layer_1_delta = layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)
            error += np.sum(layer_2_delta ** 2)
            weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
            weights_1_2 = weights_1_2 - alpha * layer_1.T.dot(layer_2_delta)
        if iteration % 10 == 9:
            errors.append(error)
    return weights_0_1, weights_1_2, errors


# WRONG: train: the sum of errors is never set back to 0
# VIOLATES: `errors[i]` sums iteration i's errors
# SHOWN BY: train(A([[1.0, 2.0], [0.0, 1.0]]), A([[1.0], [0.0]]), A([[0.5, 0.1], [0.2, 0.3]]), A([[0.4], [0.6]]), 0.1, 2) gives (array([[0.51614085, 0.12395737], [0.20717631, 0.31144602]]), array([[0.42319458], [0.60896833]]), [np.float64(0.1337896296022016), np.float64(0.2545518285716959)]), due (array([[0.51614085, 0.12395737], [0.20717631, 0.31144602]]), array([[0.42319458], [0.60896833]]), [np.float64(0.1337896296022016), np.float64(0.12076219896949428)])
import numpy as np


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    errors = []
    error = 0
    for _ in range(iterations):
        for i in range(len(inputs)):
            layer_0 = inputs[i:i + 1]
            layer_1 = np.maximum(layer_0.dot(weights_0_1), 0)
            layer_2 = layer_1.dot(weights_1_2)
            layer_2_delta = layer_2 - goals[i:i + 1]
            layer_1_delta = layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)
            error += np.sum(layer_2_delta ** 2)
            weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
            weights_1_2 = weights_1_2 - alpha * layer_1.T.dot(layer_2_delta)
        errors.append(error)
    return weights_0_1, weights_1_2, errors


# WRONG: train: the relu slope is forgotten on the way back
# VIOLATES: rows one at a time, in order
# SHOWN BY: train(A([[1.0, 2.0], [0.0, 1.0]]), A([[1.0], [0.0]]), A([[0.5, -0.4], [0.2, 0.1]]), A([[0.4], [0.6]]), 0.1, 2) gives (array([[ 0.55021125, -0.3291464 ], [ 0.27594549, 0.211556 ]]), array([[0.4986893 ], [0.58961952]]), [np.float64(0.45845387188797426), np.float64(0.37669337232184996)]), due (array([[ 0.55013478, -0.4 ], [ 0.28200185, 0.07741764]]), array([[0.50208634], [0.59644244]]), [np.float64(0.4402071945887742), np.float64(0.33388121977052493)])
import numpy as np


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    errors = []
    for _ in range(iterations):
        error = 0
        for i in range(len(inputs)):
            layer_0 = inputs[i:i + 1]
            layer_1 = np.maximum(layer_0.dot(weights_0_1), 0)
            layer_2 = layer_1.dot(weights_1_2)
            layer_2_delta = layer_2 - goals[i:i + 1]
            layer_1_delta = layer_2_delta.dot(weights_1_2.T)
            error += np.sum(layer_2_delta ** 2)
            weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
            weights_1_2 = weights_1_2 - alpha * layer_1.T.dot(layer_2_delta)
        errors.append(error)
    return weights_0_1, weights_1_2, errors


# WRONG: train: odd iterations go through the rows backwards
# VIOLATES: `train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations)` returns `(weights_0_1, weights_1_2, errors)`: rows one at a time, in order; `errors[i]` sums iteration i's errors
# SHOWN BY: train(np.array([[1, 0, 1], [1, 1, 1], [0, 1, 1]]), np.array([[1], [0], [1]]), np.array([[-0.56, 0.74, -0.59, 0.84], [-0.02, 0.22, 0.53, 0.04], [-0.41, -0.62, -0.84, 0.48]]), np.array([[0.75], [0.94], [0.74], [0.06]]), 0.2, 3) gives (np.array([[-0.56 , 0.6571125 , -0.59 , 0.78378198], [-0.02 , -0.0147915 , 0.53 , -0.01185097], [-0.41 , -0.7028875 , -0.84 , 0.49303567]]), np.array([[0.75 ], [0.82755167], [0.74 ], [0.36749521]]), [2.6431522847598714, 1.7739983382008044, 1.5371605030247082]), due (np.array([[-0.56 , 0.73781973, -0.59 , 0.75121561], [-0.02 , -0.18499838, 0.53 , -0.03705514], [-0.41 , -0.62218027, -0.84 , 0.45377219]]), np.array([[0.75 ], [0.77493675], [0.74 ], [0.26828869]]), [2.6431522847598714, 2.100647834690099, 1.7294166122728136])
import numpy as np


def step(layer_0, goal, weights_0_1, weights_1_2, alpha):
    layer_1 = np.maximum(layer_0 @ weights_0_1, 0)
    delta = layer_1 @ weights_1_2 - goal
    hidden = delta @ weights_1_2.T * (layer_1 > 0)
    return weights_0_1 - alpha * layer_0.T @ hidden, weights_1_2 - alpha * layer_1.T @ delta, np.sum(delta ** 2)



def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    errors = []
    order = list(range(len(inputs)))
    for iteration in range(iterations):
        total = 0
        for i in order:
            weights_0_1, weights_1_2, error = step(inputs[i:i+1], goals[i:i+1], weights_0_1, weights_1_2, alpha)
            total += error
        order.reverse()
        errors.append(total)
    return weights_0_1, weights_1_2, errors


# WRONG: train: the error sums the first output only
# VIOLATES: `train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations)` returns `(weights_0_1, weights_1_2, errors)`: rows one at a time, in order; `errors[i]` sums iteration i's errors
# SHOWN BY: train(np.array([[1, 0, 1], [0, 1, 1]]), np.array([[1, 0], [0, 1]]), np.array([[-0.17, 0.44, -1. , -0.4 ], [-0.71, -0.82, -0.63, -0.31], [-0.21, 0.08, -0.16, 0.37]]), np.array([[-0.13, -0.95], [ 0.1 , -0.13], [-0.16, -0.34], [-0.59, 0.24]]), 0.2, 3) gives (np.array([[-0.17 , 0.53815011, -1. , -0.50257835], [-0.71 , -0.82 , -0.63 , -0.17923987], [-0.21 , 0.17815011, -0.16 , 0.39818178]]), np.array([[-0.13 , -0.95 ], [ 0.39952094, -0.10680354], [-0.16 , -0.34 ], [-0.58477889, 0.28712474]]), [0.8999571599999999, 0.8064186869586285, 0.6697674018862946]), due (np.array([[-0.17 , 0.53815011, -1. , -0.50257835], [-0.71 , -0.82 , -0.63 , -0.17923987], [-0.21 , 0.17815011, -0.16 , 0.39818178]]), np.array([[-0.13 , -0.95 ], [ 0.39952094, -0.10680354], [-0.16 , -0.34 ], [-0.58477889, 0.28712474]]), [1.87593428, 1.788730785020837, 1.6046467854239814])
import numpy as np


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    errors = []
    for _ in range(iterations):
        total = 0
        for x, goal in zip(inputs, goals):
            layer_1 = np.maximum(x @ weights_0_1, 0)
            delta = layer_1 @ weights_1_2 - goal
            total += delta[0] ** 2
            hidden = weights_1_2 @ delta * (layer_1 > 0)
            weights_0_1 = weights_0_1 - alpha * np.outer(x, hidden)
            weights_1_2 = weights_1_2 - alpha * np.outer(layer_1, delta)
        errors.append(total)
    return weights_0_1, weights_1_2, errors


# WRONG: train: stops learning when an iteration's error is under 0.001 and repeats that error
# VIOLATES: `train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations)` returns `(weights_0_1, weights_1_2, errors)`: rows one at a time, in order; `errors[i]` sums iteration i's errors
# SHOWN BY: train(np.array([[1, 0, 1], [1, 1, 1], [0, 1, 1]]), np.array([[1], [0], [1]]), np.array([[-0.56, 0.74, -0.59, 0.84], [-0.02, 0.22, 0.53, 0.04], [-0.41, -0.62, -0.84, 0.48]]), np.array([[0.75], [0.94], [0.74], [0.06]]), 0.2, 200) gives (np.array([[-0.56 , 1.0804088 , -0.59 , -0.89848349], [-0.02 , -0.80558374, 0.53 , -0.06683199], [-0.41 , -0.2795912 , -0.84 , 0.97528096]]), np.array([[0.75 ], [1.1378738 ], [0.74 ], [1.09593967]]), [2.6431522847598714, 2.1006478346900996, 1.7294166122728134, 1.5200352238745882, 1.3635093919229373, 1.301064430414687, 1.2665775795167722, 1.136538945648872, 1.1946033840709034, 1.0840346646327008, 1.0144851235765713, 0.9817350700262845, 1.0256851133819314, 0.9533251883379268, 0.9084056260432309, 0.8743307189607024, 0.8460458461034543, 0.8208913990146383, 0.7972043814186339, 0.7738780355474728, 0.7501436327484412, 0.729754174928705, 0.7597184715081922, 0.706381429869892, 0.6648575623372244, 0.6257740255566607, 0.5870943083638663, 0.5478543610410156, 0.5075595178222214, 0.46603886013046714, 0.42337585414990486, 0.3798705411756569, 0.3360134338135239, 0.2924571365417209, 0.26061828121807434, 0.27323468529948025, 0.20208777889624402, 0.15649069770207896, 0.12036962887656172, 0.09085369963355254, 0.07436940831587883, 0.07831465825472428, 0.04228667904568082, 0.027398502244050937, 0.017837647051979856, 0.013134062626823125, 0.013839024763478458, 0.005699855231767666, 0.0033361133776098014, 0.001972997654660881, 0.0013160132679452838, 0.0014066077962796518, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959, 0.0005078523095204959]), due (np.array([[-0.56 , 1.08380533, -0.59 , -0.90608518], [-0.02 , -0.80761066, 0.53 , -0.07063085], [-0.41 , -0.27619467, -0.84 , 0.97671604]]), np.array([[0.75 ], [1.14169905], [0.74 ], [1.103649 ]]), [2.6431522847598714, 2.100647834690099, 1.7294166122728136, 1.5200352238745878, 1.3635093919229373, 1.3010644304146872, 1.2665775795167724, 1.1365389456488721, 1.1946033840709032, 1.0840346646327006, 1.0144851235765713, 0.9817350700262845, 1.0256851133819311, 0.9533251883379268, 0.9084056260432307, 0.8743307189607025, 0.8460458461034543, 0.8208913990146383, 0.7972043814186339, 0.7738780355474727, 0.7501436327484413, 0.7297541749287051, 0.7597184715081919, 0.7063814298698918, 0.664857562337224, 0.6257740255566607, 0.5870943083638662, 0.5478543610410155, 0.5075595178222213, 0.46603886013046675, 0.4233758541499047, 0.37987054117565655, 0.3360134338135238, 0.29245713654172073, 0.2606182812180744, 0.27323468529948036, 0.2020877788962439, 0.1564906977020789, 0.12036962887656172, 0.09085369963355236, 0.0743694083158789, 0.07831465825472433, 0.042286679045680786, 0.027398502244050923, 0.017837647051979877, 0.013134062626823168, 0.013839024763478458, 0.005699855231767703, 0.0033361133776097667, 0.00197299765466088, 0.001316013267945269, 0.0014066077962796306, 0.0005078523095204959, 0.00028520207398194223, 0.0001619328933037544, 9.290194045568351e-05, 6.843586094530952e-05, 6.789968822138889e-05, 2.126751476739751e-05, 1.1882814067593958e-05, 6.656417390808165e-06, 4.784671868796055e-06, 4.78156030295165e-06, 1.4909212160430433e-06, 8.302251087676015e-07, 4.63742881153245e-07, 3.2001006482449635e-07, 3.268563558650519e-07, 1.0442286569830028e-07, 5.796235898708106e-08, 3.234973200395686e-08, 2.0376115984236823e-08, 2.1944282405930275e-08, 7.450243196922212e-09, 4.110445351536847e-09, 2.293152784451841e-09, 1.2984542697545722e-09, 8.495274479276138e-10, 8.967876562400872e-10, 2.9797079598115427e-10, 1.6478537628715557e-10, 9.194264273397016e-11, 5.2064865307354954e-11, 3.7525930513522166e-11, 3.748029410571406e-11, 1.1639036305055725e-11, 6.4780291227002896e-12, 3.6152941006219893e-12, 2.496134388172546e-12, 2.547785667795232e-12, 8.123420960812148e-13, 4.508462872751132e-13, 2.515610811616779e-13, 1.5872180401643363e-13, 1.7074261653078668e-13, 5.78799073199171e-14, 3.1935261355181097e-14, 1.7815057602587514e-14, 1.0086985877266448e-14, 6.632441799544587e-15, 6.980798331021495e-15, 2.3114954046829992e-15, 1.2787138457450434e-15, 7.13462478231257e-16, 4.0401749379126883e-16, 2.952292791296114e-16, 2.9263775136974555e-16, 8.997072345657895e-17, 5.0122584403512914e-17, 2.797362701146579e-17, 1.9922178880104624e-17, 1.998321103888579e-17, 6.2326765734244905e-18, 3.466314591914142e-18, 1.934272070750191e-18, 1.309848904299653e-18, 1.3518045654255222e-18, 4.368685746106404e-19, 2.421486174345961e-19, 1.3510606153061911e-19, 8.15272824386967e-20, 9.010569716952652e-20, 3.143970653108334e-20, 1.7298322509116938e-20, 9.648782514067242e-21, 5.462601647754359e-21, 3.161591588581963e-21, 3.596520307888947e-21, 1.2931058350444178e-21, 7.096464081516085e-22, 3.958295373379686e-22, 2.240767741301515e-22, 1.2740939212460263e-22, 8.259599335512481e-23, 8.775602933264719e-23, 2.937885994356867e-23, 1.6240376867395433e-23, 9.059526687299852e-24, 5.130256681523088e-24, 3.591709442906935e-24, 3.645931022017572e-24, 1.156193546230564e-24, 6.421498030967546e-25, 3.5852869794862734e-25, 2.318643384538592e-25, 2.4566324708199607e-25, 8.19891508888009e-26, 4.5308409066280216e-26, 2.5327522203569636e-26, 1.4271459409622138e-26, 1.0070683515500993e-26, 1.0212661753784139e-26, 3.240563420001105e-27, 1.7978041006552482e-27, 1.0094331848267229e-27, 6.414884306468971e-28, 6.987658619037946e-28, 2.2563330891090054e-28, 1.2397936951147406e-28, 7.524468819168208e-29, 4.043561839138798e-29, 2.717867100822558e-29, 2.9021915404342514e-29, 1.0652290078976233e-29, 6.717814725674285e-30, 2.5490574670363353e-30, 2.30253843415477e-30, 1.2287003386350758e-30, 1.8605041735887555e-30, 1.3568046653751759e-30, 4.00453623739367e-31, 1.5866167624421372e-31, 1.5866167624421372e-31, 1.5866167624421372e-31, 1.2168382131197879e-31, 1.2168382131197879e-31, 1.2168382131197879e-31, 1.2168382131197879e-31, 1.2168382131197879e-31, 1.2168382131197879e-31, 1.2168382131197879e-31, 1.2168382131197879e-31, 1.2168382131197879e-31, 1.2168382131197879e-31, 1.2168382131197879e-31, 1.2168382131197879e-31, 1.2168382131197879e-31, 1.2168382131197879e-31, 1.2168382131197879e-31, 1.2168382131197879e-31, 1.2168382131197879e-31, 1.2168382131197879e-31, 1.2168382131197879e-31, 1.2168382131197879e-31, 1.2168382131197879e-31, 1.2168382131197879e-31, 1.2168382131197879e-31, 1.2168382131197879e-31, 1.2168382131197879e-31, 1.2168382131197879e-31])
import numpy as np


def step(layer_0, goal, weights_0_1, weights_1_2, alpha):
    layer_1 = np.maximum(layer_0 @ weights_0_1, 0)
    delta = layer_1 @ weights_1_2 - goal
    hidden = delta @ weights_1_2.T * (layer_1 > 0)
    return weights_0_1 - alpha * layer_0.T @ hidden, weights_1_2 - alpha * layer_1.T @ delta, np.sum(delta ** 2)



def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    errors = []
    for iteration in range(iterations):
        total = 0
        for i in range(len(inputs)):
            weights_0_1, weights_1_2, error = step(inputs[i:i+1], goals[i:i+1], weights_0_1, weights_1_2, alpha)
            total += error
        errors.append(total)
        if total < 1e-3:
            errors += [total] * (iterations - len(errors))
            break
    return weights_0_1, weights_1_2, errors


# WRONG: train: a row whose output is on the right side of a half already isn't learned
# VIOLATES: `train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations)` returns `(weights_0_1, weights_1_2, errors)`: rows one at a time, in order; `errors[i]` sums iteration i's errors
# SHOWN BY: train(np.array([[1, 0, 1], [0, 1, 1]]), np.array([[1], [0]]), np.array([[-0.17, 0.44, -1. , -0.4 ], [-0.71, -0.82, -0.63, -0.31], [-0.21, 0.08, -0.16, 0.37]]), np.array([[-0.13], [-0.95], [ 0.1 ], [-0.13]]), 0.2, 3) gives (np.array([[-0.17 , 0.15614, -1. , -0.4 ], [-0.71 , -0.82 , -0.63 , -0.31 ], [-0.21 , -0.20386, -0.16 , 0.37 ]]), np.array([[-0.13 ], [-0.794624], [ 0.1 ], [-0.13 ]]), [2.23209684, 1.00006084, 1.00006084]), due (np.array([[-0.17 , 0.15614 , -1. , -0.4 ], [-0.71 , -0.82 , -0.63 , -0.31060344], [-0.21 , -0.20386 , -0.16 , 0.36939656]]), np.array([[-0.13 ], [-0.794624 ], [ 0.1 ], [-0.12972316]]), [2.23209684, 1.0000599338254348, 1.000059043451086])
import numpy as np


def step(layer_0, goal, weights_0_1, weights_1_2, alpha):
    layer_1 = np.maximum(layer_0 @ weights_0_1, 0)
    delta = layer_1 @ weights_1_2 - goal
    hidden = delta @ weights_1_2.T * (layer_1 > 0)
    return weights_0_1 - alpha * layer_0.T @ hidden, weights_1_2 - alpha * layer_1.T @ delta, np.sum(delta ** 2)



def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    errors = []
    for iteration in range(iterations):
        total = 0
        for i in range(len(inputs)):
            new_0_1, new_1_2, error = step(inputs[i:i+1], goals[i:i+1], weights_0_1, weights_1_2, alpha)
            total += error
            if error > 0.25:
                weights_0_1, weights_1_2 = new_0_1, new_1_2
        errors.append(total)
    return weights_0_1, weights_1_2, errors


# WRONG: train: alpha is halved whenever the error went up
# VIOLATES: `train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations)` returns `(weights_0_1, weights_1_2, errors)`: rows one at a time, in order; `errors[i]` sums iteration i's errors
# SHOWN BY: train(np.array([[1, 0, 1], [1, 1, 1], [0, 1, 1]]), np.array([[1], [0], [1]]), np.array([[0.17, 0.44], [1. , 0.4 ], [0.71, 0.82]]), np.array([[0.54], [0.96]]), 0.4, 5) gives (np.array([[-0.07432036, -0.10599102], [ 0.43374078, 0.05911656], [ 0.35050903, 0.58416868]]), np.array([[0.37803752], [0.48702863]]), [4.199363886373478, 1.7524268229548103, 1.9688351115731164, 1.267508142019639, 1.2391785862159626]), due (np.array([[-0.1151516 , -0.17681636], [ 0.32293018, -0.02709826], [ 0.34297522, 0.6244888 ]]), np.array([[0.33777491], [0.46282603]]), [4.199363886373478, 1.75242682295481, 1.9688351115731166, 1.6869406575337809, 1.7222148623404512])
import numpy as np


def step(layer_0, goal, weights_0_1, weights_1_2, alpha):
    layer_1 = np.maximum(layer_0 @ weights_0_1, 0)
    delta = layer_1 @ weights_1_2 - goal
    hidden = delta @ weights_1_2.T * (layer_1 > 0)
    return weights_0_1 - alpha * layer_0.T @ hidden, weights_1_2 - alpha * layer_1.T @ delta, np.sum(delta ** 2)



def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    errors = []
    for _ in range(iterations):
        total = 0
        for i in range(len(inputs)):
            weights_0_1, weights_1_2, error = step(inputs[i:i+1], goals[i:i+1], weights_0_1, weights_1_2, alpha)
            total += error
        if errors and total > errors[-1]:
            alpha /= 2
        errors.append(total)
    return weights_0_1, weights_1_2, errors


# WRONG: train: stops updating when an iteration's error is above the one before
# VIOLATES: `train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations)` returns `(weights_0_1, weights_1_2, errors)`: rows one at a time, in order; `errors[i]` sums iteration i's errors
# SHOWN BY: train(np.array([[1, 0, 1], [1, 1, 1], [0, 1, 1]]), np.array([[1], [0], [1]]), np.array([[0.17, 0.44], [1. , 0.4 ], [0.71, 0.82]]), np.array([[0.54], [0.96]]), 0.4, 5) gives (np.array([[-0.09092968, -0.12010177], [ 0.45632459, 0.07796595], [ 0.26695736, 0.47704969]]), np.array([[0.3321312 ], [0.38490585]]), [4.199363886373478, 1.7524268229548103, 1.9688351115731164, 1.087373905162188, 1.087373905162188]), due (np.array([[-0.1151516 , -0.17681636], [ 0.32293018, -0.02709826], [ 0.34297522, 0.6244888 ]]), np.array([[0.33777491], [0.46282603]]), [4.199363886373478, 1.75242682295481, 1.9688351115731166, 1.6869406575337809, 1.7222148623404512])
import numpy as np


def step(layer_0, goal, weights_0_1, weights_1_2, alpha):
    layer_1 = np.maximum(layer_0 @ weights_0_1, 0)
    delta = layer_1 @ weights_1_2 - goal
    hidden = delta @ weights_1_2.T * (layer_1 > 0)
    return weights_0_1 - alpha * layer_0.T @ hidden, weights_1_2 - alpha * layer_1.T @ delta, np.sum(delta ** 2)



def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    errors = []
    for _ in range(iterations):
        total = 0
        for i in range(len(inputs)):
            weights_0_1, weights_1_2, error = step(inputs[i:i+1], goals[i:i+1], weights_0_1, weights_1_2, alpha)
            total += error
        if errors and total > errors[-1]:
            alpha = 0
        errors.append(total)
    return weights_0_1, weights_1_2, errors


# WRONG: train: stops when the error grows
# VIOLATES: `train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations)` returns `(weights_0_1, weights_1_2, errors)`: rows one at a time, in order; `errors[i]` sums iteration i's errors
# SHOWN BY: len(train(np.ones((1, 1)), np.zeros((1, 1)), np.ones((1, 1)), np.ones((1, 1)), -0.5, 4)[2]) gives 2, due 4
import numpy as np


def _step(l0, goal, w01, w12, alpha):
    l1 = np.maximum(l0.dot(w01), 0)
    d2 = l1.dot(w12) - goal
    d1 = d2.dot(w12.T) * (l1 > 0)
    return w01 - alpha * l0.T.dot(d1), w12 - alpha * l1.T.dot(d2), (d2 ** 2).sum()


def train(inputs, goals, w01, w12, alpha, iterations):
    errors = []
    for it in range(iterations):
        e = 0
        for i in range(len(inputs)):
            w01, w12, d = _step(inputs[i:i+1], goals[i:i+1], w01, w12, alpha)
            e += d
        errors.append(e)
        if it and errors[-1] > errors[-2]:
            break
    return w01, w12, errors
