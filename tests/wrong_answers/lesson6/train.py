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
