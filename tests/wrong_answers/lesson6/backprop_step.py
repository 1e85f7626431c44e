# WRONG: backprop_step: layer_1_delta is taken from weights_1_2 after their update
# VIOLATES: `backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha)` returns `(weights_0_1, weights_1_2, error)`: both matrices after one update (deltas are taken from the weights *before* it), and the summed squared error before it
# SHOWN BY: backprop_step(np.array([[-3]]), np.array([[0]]), np.array([[-0.90322021]]), np.array([[0.60257229]]), 0.1) gives ([[-0.8247749255708654]], [[0.16014800382842165]], 2.6659261527002336), due ([[-0.6080622714170897]], [[0.16014800382842165]], 2.6659261527002336)
import numpy as np


def backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha):
    layer_1 = np.dot(layer_0, weights_0_1)
    layer_1 = (layer_1 > 0) * layer_1
    layer_2 = np.dot(layer_1, weights_1_2)
    error = np.sum((layer_2 - goal) ** 2)
    layer_2_delta = layer_2 - goal
    weights_1_2 = weights_1_2 - alpha * layer_1.T.dot(layer_2_delta)
    layer_1_delta = layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)
    weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
    return weights_0_1, weights_1_2, error


# WRONG: backprop_step: the old weights are kept as another name of the same array, and changed in place
# VIOLATES: `backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha)` returns `(weights_0_1, weights_1_2, error)`: both matrices after one update (deltas are taken from the weights *before* it), and the summed squared error before it
# SHOWN BY: backprop_step(np.array([[-3]]), np.array([[0]]), np.array([[-0.90322021]]), np.array([[0.60257229]]), 0.1) gives ([[-0.8247749255708654]], [[0.16014800382842165]], 2.6659261527002336), due ([[-0.6080622714170897]], [[0.16014800382842165]], 2.6659261527002336)
import numpy as np


def backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha):
    layer_1 = np.dot(layer_0, weights_0_1)
    layer_1 = (layer_1 > 0) * layer_1
    layer_2 = np.dot(layer_1, weights_1_2)
    error = np.sum((layer_2 - goal) ** 2)
    layer_2_delta = layer_2 - goal
    old = weights_1_2
    weights_1_2 -= alpha * layer_1.T.dot(layer_2_delta)
    layer_1_delta = layer_2_delta.dot(old.T) * (layer_1 > 0)
    weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
    return weights_0_1, weights_1_2, error


# WRONG: backprop_step: the error after the update
# VIOLATES: `backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha)` returns `(weights_0_1, weights_1_2, error)`: both matrices after one update (deltas are taken from the weights *before* it), and the summed squared error before it
# SHOWN BY: backprop_step(np.array([[-3]]), np.array([[0]]), np.array([[-0.90322021]]), np.array([[0.60257229]]), 0.1) gives ([[-0.6080622714170897]], [[0.16014800382842165]], 0.08534570768243228), due ([[-0.6080622714170897]], [[0.16014800382842165]], 2.6659261527002336)
import numpy as np


def backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha):
    layer_1 = np.dot(layer_0, weights_0_1)
    layer_1 = (layer_1 > 0) * layer_1
    layer_2 = np.dot(layer_1, weights_1_2)
    error = np.sum((layer_2 - goal) ** 2)
    layer_2_delta = layer_2 - goal
    layer_1_delta = layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)
    weights_1_2 = weights_1_2 - alpha * layer_1.T.dot(layer_2_delta)
    weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
    error = np.sum((np.maximum(layer_0.dot(weights_0_1), 0).dot(weights_1_2) - goal) ** 2)
    return weights_0_1, weights_1_2, error


# WRONG: backprop_step: the mean of the squared errors
# VIOLATES: `backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha)` returns `(weights_0_1, weights_1_2, error)`: both matrices after one update (deltas are taken from the weights *before* it), and the summed squared error before it
# SHOWN BY: backprop_step(np.array([[1.0]]), np.array([[1, 0]]), np.array([[0.5]]), np.array([[0.5, 0.25]]), 0.1) gives ([[0.534375]], [[0.5375, 0.24375]], 0.2890625), due ([[0.534375]], [[0.5375, 0.24375]], 0.578125)
import numpy as np


def backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha):
    layer_1 = np.dot(layer_0, weights_0_1)
    layer_1 = (layer_1 > 0) * layer_1
    layer_2 = np.dot(layer_1, weights_1_2)
    error = np.mean((layer_2 - goal) ** 2)
    layer_2_delta = layer_2 - goal
    layer_1_delta = layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)
    weights_1_2 = weights_1_2 - alpha * layer_1.T.dot(layer_2_delta)
    weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
    return weights_0_1, weights_1_2, error


# WRONG: backprop_step: relu's slope is forgotten
# VIOLATES: `backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha)` returns `(weights_0_1, weights_1_2, error)`: both matrices after one update (deltas are taken from the weights *before* it), and the summed squared error before it
# SHOWN BY: backprop_step(np.array([[1]]), np.array([[1.]]), np.array([[-0.96546978, -0.32714488]]), np.array([[0.89356785], [0.96713607]]), 0.2) gives ([[-0.7867562100000001, -0.133717666]], [[0.89356785], [0.96713607]], 1.0), due ([[-0.96546978, -0.32714488]], [[0.89356785], [0.96713607]], 1.0)
import numpy as np


def backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha):
    layer_1 = np.dot(layer_0, weights_0_1)
    layer_1 = (layer_1 > 0) * layer_1
    layer_2 = np.dot(layer_1, weights_1_2)
    error = np.sum((layer_2 - goal) ** 2)
    layer_2_delta = layer_2 - goal
    layer_1_delta = layer_2_delta.dot(weights_1_2.T) 
    weights_1_2 = weights_1_2 - alpha * layer_1.T.dot(layer_2_delta)
    weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
    return weights_0_1, weights_1_2, error


# WRONG: backprop_step: adds the weight deltas
# VIOLATES: `backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha)` returns `(weights_0_1, weights_1_2, error)`: both matrices after one update (deltas are taken from the weights *before* it), and the summed squared error before it
# SHOWN BY: backprop_step(np.array([[-3]]), np.array([[0]]), np.array([[-0.90322021]]), np.array([[0.60257229]]), 0.1) gives ([[-1.1983781485829104]], [[1.0449965761715783]], 2.6659261527002336), due ([[-0.6080622714170897]], [[0.16014800382842165]], 2.6659261527002336)
import numpy as np


def backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha):
    layer_1 = np.dot(layer_0, weights_0_1)
    layer_1 = (layer_1 > 0) * layer_1
    layer_2 = np.dot(layer_1, weights_1_2)
    error = np.sum((layer_2 - goal) ** 2)
    layer_2_delta = layer_2 - goal
    layer_1_delta = layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)
    weights_1_2 = weights_1_2 + alpha * layer_1.T.dot(layer_2_delta)
    weights_0_1 = weights_0_1 + alpha * layer_0.T.dot(layer_1_delta)
    return weights_0_1, weights_1_2, error


# WRONG: backprop_step: the error comes first
# VIOLATES: `backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha)` returns `(weights_0_1, weights_1_2, error)`: both matrices after one update (deltas are taken from the weights *before* it), and the summed squared error before it
# SHOWN BY: backprop_step(np.array([[1.]]), np.array([[1.]]), np.array([[0.47714027]]), np.array([[0.13444521]]), 0) gives (0.8758166753148785, [[0.47714027]], [[0.13444521]]), due ([[0.47714027]], [[0.13444521]], 0.8758166753148785)
import numpy as np


def backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha):
    layer_1 = np.dot(layer_0, weights_0_1)
    layer_1 = (layer_1 > 0) * layer_1
    layer_2 = np.dot(layer_1, weights_1_2)
    error = np.sum((layer_2 - goal) ** 2)
    layer_2_delta = layer_2 - goal
    layer_1_delta = layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)
    weights_1_2 = weights_1_2 - alpha * layer_1.T.dot(layer_2_delta)
    weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
    return error, weights_0_1, weights_1_2


# WRONG: backprop_step: only weights_1_2 learn
# VIOLATES: `backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha)` returns `(weights_0_1, weights_1_2, error)`: both matrices after one update (deltas are taken from the weights *before* it), and the summed squared error before it
# SHOWN BY: backprop_step(np.array([[-3]]), np.array([[0]]), np.array([[-0.90322021]]), np.array([[0.60257229]]), 0.1) gives ([[-0.90322021]], [[0.16014800382842165]], 2.6659261527002336), due ([[-0.6080622714170897]], [[0.16014800382842165]], 2.6659261527002336)
import numpy as np


def backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha):
    layer_1 = np.dot(layer_0, weights_0_1)
    layer_1 = (layer_1 > 0) * layer_1
    layer_2 = np.dot(layer_1, weights_1_2)
    error = np.sum((layer_2 - goal) ** 2)
    layer_2_delta = layer_2 - goal
    layer_1_delta = layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)
    weights_1_2 = weights_1_2 - alpha * layer_1.T.dot(layer_2_delta)
    unused = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
    return weights_0_1, weights_1_2, error


# WRONG: backprop_step: only weights_0_1 learn
# VIOLATES: `backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha)` returns `(weights_0_1, weights_1_2, error)`: both matrices after one update (deltas are taken from the weights *before* it), and the summed squared error before it
# SHOWN BY: backprop_step(np.array([[-3]]), np.array([[0]]), np.array([[-0.90322021]]), np.array([[0.60257229]]), 0.1) gives ([[-0.6080622714170897]], [[0.60257229]], 2.6659261527002336), due ([[-0.6080622714170897]], [[0.16014800382842165]], 2.6659261527002336)
import numpy as np


def backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha):
    layer_1 = np.dot(layer_0, weights_0_1)
    layer_1 = (layer_1 > 0) * layer_1
    layer_2 = np.dot(layer_1, weights_1_2)
    error = np.sum((layer_2 - goal) ** 2)
    layer_2_delta = layer_2 - goal
    layer_1_delta = layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)
    unused = weights_1_2 - alpha * layer_1.T.dot(layer_2_delta)
    weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
    return weights_0_1, weights_1_2, error


# WRONG: backprop_step: twice the step
# VIOLATES: `backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha)` returns `(weights_0_1, weights_1_2, error)`: both matrices after one update (deltas are taken from the weights *before* it), and the summed squared error before it
# SHOWN BY: backprop_step(np.array([[-3]]), np.array([[0]]), np.array([[-0.90322021]]), np.array([[0.60257229]]), 0.1) gives ([[-0.3129043328341794]], [[-0.2822762823431567]], 2.6659261527002336), due ([[-0.6080622714170897]], [[0.16014800382842165]], 2.6659261527002336)
import numpy as np


def backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha):
    layer_1 = np.dot(layer_0, weights_0_1)
    layer_1 = (layer_1 > 0) * layer_1
    layer_2 = np.dot(layer_1, weights_1_2)
    error = np.sum((layer_2 - goal) ** 2)
    layer_2_delta = 2 * (layer_2 - goal)
    layer_1_delta = layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)
    weights_1_2 = weights_1_2 - alpha * layer_1.T.dot(layer_2_delta)
    weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
    return weights_0_1, weights_1_2, error


# WRONG: backprop_step: alpha is forgotten for weights_0_1
# VIOLATES: `backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha)` returns `(weights_0_1, weights_1_2, error)`: both matrices after one update (deltas are taken from the weights *before* it), and the summed squared error before it
# SHOWN BY: backprop_step(np.array([[1.]]), np.array([[1.]]), np.array([[0.47714027]]), np.array([[0.13444521]]), 0) gives ([[0.6029609241349249]], [[0.13444521]], 0.8758166753148785), due ([[0.47714027]], [[0.13444521]], 0.8758166753148785)
import numpy as np


def backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha):
    layer_1 = np.dot(layer_0, weights_0_1)
    layer_1 = (layer_1 > 0) * layer_1
    layer_2 = np.dot(layer_1, weights_1_2)
    error = np.sum((layer_2 - goal) ** 2)
    layer_2_delta = layer_2 - goal
    layer_1_delta = layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)
    weights_1_2 = weights_1_2 - alpha * layer_1.T.dot(layer_2_delta)
    weights_0_1 = weights_0_1 - layer_0.T.dot(layer_1_delta)
    return weights_0_1, weights_1_2, error


# WRONG: backprop_step: half of the squared error
# VIOLATES: `backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha)` returns `(weights_0_1, weights_1_2, error)`: both matrices after one update (deltas are taken from the weights *before* it), and the summed squared error before it
# SHOWN BY: backprop_step(np.array([[1.]]), np.array([[1.]]), np.array([[0.47714027]]), np.array([[0.13444521]]), 0) gives ([[0.47714027]], [[0.13444521]], 0.43790833765743925), due ([[0.47714027]], [[0.13444521]], 0.8758166753148785)
import numpy as np


def backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha):
    layer_1 = np.dot(layer_0, weights_0_1)
    layer_1 = (layer_1 > 0) * layer_1
    layer_2 = np.dot(layer_1, weights_1_2)
    error = np.sum((layer_2 - goal) ** 2) / 2
    layer_2_delta = layer_2 - goal
    layer_1_delta = layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)
    weights_1_2 = weights_1_2 - alpha * layer_1.T.dot(layer_2_delta)
    weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
    return weights_0_1, weights_1_2, error


# WRONG: backprop_step: the prediction instead of the error
# VIOLATES: `backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha)` returns `(weights_0_1, weights_1_2, error)`: both matrices after one update (deltas are taken from the weights *before* it), and the summed squared error before it
# SHOWN BY: backprop_step(np.array([[1.]]), np.array([[1.]]), np.array([[0.47714027]]), np.array([[0.13444521]]), 0) gives ([[0.47714027]], [[0.13444521]], [[0.0641492237996067]]), due ([[0.47714027]], [[0.13444521]], 0.8758166753148785)
import numpy as np


def backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha):
    layer_1 = np.dot(layer_0, weights_0_1)
    layer_1 = (layer_1 > 0) * layer_1
    layer_2 = np.dot(layer_1, weights_1_2)
    error = np.sum((layer_2 - goal) ** 2)
    layer_2_delta = layer_2 - goal
    layer_1_delta = layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)
    weights_1_2 = weights_1_2 - alpha * layer_1.T.dot(layer_2_delta)
    weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
    return weights_0_1, weights_1_2, layer_2


# WRONG: backprop_step: absolute error
# VIOLATES: `backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha)` returns `(weights_0_1, weights_1_2, error)`: both matrices after one update (deltas are taken from the weights *before* it), and the summed squared error before it
# SHOWN BY: backprop_step(np.array([[1.]]), np.array([[1.]]), np.array([[0.47714027]]), np.array([[0.13444521]]), 0) gives ([[0.47714027]], [[0.13444521]], 0.9358507762003933), due ([[0.47714027]], [[0.13444521]], 0.8758166753148785)
import numpy as np


def backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha):
    layer_1 = np.dot(layer_0, weights_0_1)
    layer_1 = (layer_1 > 0) * layer_1
    layer_2 = np.dot(layer_1, weights_1_2)
    error = np.sum(abs(layer_2 - goal))
    layer_2_delta = layer_2 - goal
    layer_1_delta = layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)
    weights_1_2 = weights_1_2 - alpha * layer_1.T.dot(layer_2_delta)
    weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
    return weights_0_1, weights_1_2, error


# WRONG: backprop_step: relu on the output
# VIOLATES: `backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha)` returns `(weights_0_1, weights_1_2, error)`: both matrices after one update (deltas are taken from the weights *before* it), and the summed squared error before it
# SHOWN BY: backprop_step(np.array([[1.]]), np.array([[1.]]), np.array([[0.31275043]]), np.array([[-0.21335267]]), -0.1) gives ([[0.334085697]], [[-0.244627713]], 1.0), due ([[0.3355093169975065]], [[-0.2467145758753357]], 1.1379046562320636)
import numpy as np


def backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha):
    layer_1 = np.dot(layer_0, weights_0_1)
    layer_1 = (layer_1 > 0) * layer_1
    layer_2 = np.maximum(np.dot(layer_1, weights_1_2), 0)
    error = np.sum((layer_2 - goal) ** 2)
    layer_2_delta = layer_2 - goal
    layer_1_delta = layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)
    weights_1_2 = weights_1_2 - alpha * layer_1.T.dot(layer_2_delta)
    weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
    return weights_0_1, weights_1_2, error


# WRONG: backprop_step: weights_0_1 first, then layer_1 anew for weights_1_2
# VIOLATES: `backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha)` returns `(weights_0_1, weights_1_2, error)`: both matrices after one update (deltas are taken from the weights *before* it), and the summed squared error before it
# SHOWN BY: backprop_step(np.array([[-3]]), np.array([[0]]), np.array([[-0.90322021]]), np.array([[0.60257229]]), 0.1) gives ([[-0.6080622714170897]], [[0.30472519424073385]], 2.6659261527002336), due ([[-0.6080622714170897]], [[0.16014800382842165]], 2.6659261527002336)
import numpy as np


def backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha):
    layer_1 = np.maximum(layer_0.dot(weights_0_1), 0)
    delta = layer_1.dot(weights_1_2) - goal
    weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(delta.dot(weights_1_2.T) * (layer_1 > 0))
    layer_1 = np.maximum(layer_0.dot(weights_0_1), 0)
    return weights_0_1, weights_1_2 - alpha * layer_1.T.dot(delta), (delta ** 2).sum()


# WRONG: backprop_step: nothing is learned when the error is below 0.01
# VIOLATES: `backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha)` returns `(weights_0_1, weights_1_2, error)`: both matrices after one update (deltas are taken from the weights *before* it), and the summed squared error before it
# SHOWN BY: backprop_step(np.array([[1.0]]), np.array([[1]]), np.array([[1.0]]), np.array([[0.95]]), 0.1) gives ([[1.0]], [[0.95]], 0.0025000000000000044), due ([[1.00475]], [[0.955]], 0.0025000000000000044)
import numpy as np


def backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha):
    layer_1 = np.dot(layer_0, weights_0_1)
    layer_1 = (layer_1 > 0) * layer_1
    layer_2 = np.dot(layer_1, weights_1_2)
    error = np.sum((layer_2 - goal) ** 2)
    if error < 0.01:
        return weights_0_1, weights_1_2, error
    layer_2_delta = layer_2 - goal
    layer_1_delta = layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)
    weights_1_2 = weights_1_2 - alpha * layer_1.T.dot(layer_2_delta)
    weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
    return weights_0_1, weights_1_2, error


# WRONG: backprop_step: root of the error
# VIOLATES: `backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha)` returns `(weights_0_1, weights_1_2, error)`: both matrices after one update (deltas are taken from the weights *before* it), and the summed squared error before it
# SHOWN BY: backprop_step(np.array([[1.]]), np.array([[1.]]), np.array([[0.47714027]]), np.array([[0.13444521]]), 0) gives ([[0.47714027]], [[0.13444521]], 0.9358507762003933), due ([[0.47714027]], [[0.13444521]], 0.8758166753148785)
import numpy as np


def backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha):
    layer_1 = np.dot(layer_0, weights_0_1)
    layer_1 = (layer_1 > 0) * layer_1
    layer_2 = np.dot(layer_1, weights_1_2)
    error = np.sqrt(np.sum((layer_2 - goal) ** 2))
    layer_2_delta = layer_2 - goal
    layer_1_delta = layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)
    weights_1_2 = weights_1_2 - alpha * layer_1.T.dot(layer_2_delta)
    weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
    return weights_0_1, weights_1_2, error


# WRONG: backprop_step: the errors of the outputs are not added up
# VIOLATES: `backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha)` returns `(weights_0_1, weights_1_2, error)`: both matrices after one update (deltas are taken from the weights *before* it), and the summed squared error before it
# SHOWN BY: backprop_step(np.array([[1.0]]), np.array([[1, 0]]), np.array([[0.5]]), np.array([[0.5, 0.25]]), 0.1) gives ([[0.534375]], [[0.5375, 0.24375]], [[0.5625, 0.015625]]), due ([[0.534375]], [[0.5375, 0.24375]], 0.578125)
import numpy as np


def backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha):
    layer_1 = np.dot(layer_0, weights_0_1)
    layer_1 = (layer_1 > 0) * layer_1
    layer_2 = np.dot(layer_1, weights_1_2)
    error = (layer_2 - goal) ** 2
    layer_2_delta = layer_2 - goal
    layer_1_delta = layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)
    weights_1_2 = weights_1_2 - alpha * layer_1.T.dot(layer_2_delta)
    weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
    return weights_0_1, weights_1_2, error


# WRONG: backprop_step: only the first output's error
# VIOLATES: `backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha)` returns `(weights_0_1, weights_1_2, error)`: both matrices after one update (deltas are taken from the weights *before* it), and the summed squared error before it
# SHOWN BY: backprop_step(np.array([[1.0]]), np.array([[1, 0]]), np.array([[0.5]]), np.array([[0.5, 0.25]]), 0.1) gives ([[0.534375]], [[0.5375, 0.24375]], 0.5625), due ([[0.534375]], [[0.5375, 0.24375]], 0.578125)
import numpy as np


def backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha):
    layer_1 = np.dot(layer_0, weights_0_1)
    layer_1 = (layer_1 > 0) * layer_1
    layer_2 = np.dot(layer_1, weights_1_2)
    error = (layer_2 - goal)[0, 0] ** 2
    layer_2_delta = layer_2 - goal
    layer_1_delta = layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)
    weights_1_2 = weights_1_2 - alpha * layer_1.T.dot(layer_2_delta)
    weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
    return weights_0_1, weights_1_2, error


# WRONG: backprop_step: hidden nodes average the outputs' suggestions
# VIOLATES: `backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha)` returns `(weights_0_1, weights_1_2, error)`: both matrices after one update (deltas are taken from the weights *before* it), and the summed squared error before it
# SHOWN BY: backprop_step(np.array([[1.0]]), np.array([[1, 0]]), np.array([[0.5]]), np.array([[0.5, 0.25]]), 0.1) gives ([[0.5171875]], [[0.5375, 0.24375]], 0.578125), due ([[0.534375]], [[0.5375, 0.24375]], 0.578125)
import numpy as np


def backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha):
    layer_1 = np.dot(layer_0, weights_0_1)
    layer_1 = (layer_1 > 0) * layer_1
    layer_2 = np.dot(layer_1, weights_1_2)
    error = np.sum((layer_2 - goal) ** 2)
    layer_2_delta = layer_2 - goal
    layer_1_delta = layer_2_delta.dot(weights_1_2.T) / layer_2.shape[1] * (layer_1 > 0)
    weights_1_2 = weights_1_2 - alpha * layer_1.T.dot(layer_2_delta)
    weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
    return weights_0_1, weights_1_2, error


# WRONG: backprop_step: alpha 0 becomes the document's 0.2
# VIOLATES: `alpha` is any number
# SHOWN BY: backprop_step(np.array([[1.]]), np.array([[1.]]), np.array([[0.47714027]]), np.array([[0.13444521]]), 0) gives ([[0.5023044008269849]], [[0.22375162840719304]], 0.8758166753148785), due ([[0.47714027]], [[0.13444521]], 0.8758166753148785)
import numpy as np


def backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha):
    layer_1 = np.dot(layer_0, weights_0_1)
    layer_1 = (layer_1 > 0) * layer_1
    layer_2 = np.dot(layer_1, weights_1_2)
    error = np.sum((layer_2 - goal) ** 2)
    alpha = alpha or 0.2
    layer_2_delta = layer_2 - goal
    layer_1_delta = layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)
    weights_1_2 = weights_1_2 - alpha * layer_1.T.dot(layer_2_delta)
    weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
    return weights_0_1, weights_1_2, error


# WRONG: backprop_step: goal minus layer_2 is still subtracted
# VIOLATES: `backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha)` returns `(weights_0_1, weights_1_2, error)`: both matrices after one update (deltas are taken from the weights *before* it), and the summed squared error before it
# SHOWN BY: backprop_step(np.array([[-3]]), np.array([[0]]), np.array([[-0.90322021]]), np.array([[0.60257229]]), 0.1) gives ([[-1.1983781485829104]], [[1.0449965761715783]], 2.6659261527002336), due ([[-0.6080622714170897]], [[0.16014800382842165]], 2.6659261527002336)
import numpy as np


def backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha):
    layer_1 = np.dot(layer_0, weights_0_1)
    layer_1 = (layer_1 > 0) * layer_1
    layer_2 = np.dot(layer_1, weights_1_2)
    error = np.sum((layer_2 - goal) ** 2)
    layer_2_delta = goal - layer_2
    layer_1_delta = layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)
    weights_1_2 = weights_1_2 - alpha * layer_1.T.dot(layer_2_delta)
    weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
    return weights_0_1, weights_1_2, error


# WRONG: backprop_step: predictions rounded to 0 or 1 before the miss is taken
# VIOLATES: `backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha)` returns `(weights_0_1, weights_1_2, error)`: both matrices after one update (deltas are taken from the weights *before* it), and the summed squared error before it
# SHOWN BY: backprop_step(np.array([[-3]]), np.array([[0]]), np.array([[-0.90322021]]), np.array([[0.60257229]]), 0.1) gives ([[-0.5416768359999999]], [[0.06064016399999994]], 2.6659261527002336), due ([[-0.6080622714170897]], [[0.16014800382842165]], 2.6659261527002336)
import numpy as np


def backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha):
    layer_1 = np.dot(layer_0, weights_0_1)
    layer_1 = (layer_1 > 0) * layer_1
    layer_2 = np.dot(layer_1, weights_1_2)
    error = np.sum((layer_2 - goal) ** 2)
    layer_2_delta = np.round(layer_2) - goal
    layer_1_delta = layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)
    weights_1_2 = weights_1_2 - alpha * layer_1.T.dot(layer_2_delta)
    weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
    return weights_0_1, weights_1_2, error


# WRONG: backprop_step: the weights are replaced by alpha times their deltas
# VIOLATES: `backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha)` returns `(weights_0_1, weights_1_2, error)`: both matrices after one update (deltas are taken from the weights *before* it), and the summed squared error before it
# SHOWN BY: backprop_step(np.array([[1.]]), np.array([[1.]]), np.array([[0.47714027]]), np.array([[0.13444521]]), 0) gives ([[-0.0]], [[-0.0]], 0.8758166753148785), due ([[0.47714027]], [[0.13444521]], 0.8758166753148785)
import numpy as np


def backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha):
    layer_1 = np.dot(layer_0, weights_0_1)
    layer_1 = (layer_1 > 0) * layer_1
    layer_2 = np.dot(layer_1, weights_1_2)
    error = np.sum((layer_2 - goal) ** 2)
    layer_2_delta = layer_2 - goal
    layer_1_delta = layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)
    weights_1_2 = alpha * layer_1.T.dot(layer_2_delta)
    weights_0_1 = alpha * layer_0.T.dot(layer_1_delta)
    return weights_0_1, weights_1_2, error


# WRONG: backprop_step: the second matrix is moved first, and the delta goes back through the moved one
# VIOLATES: deltas are taken from the weights *before* it
# SHOWN BY: backprop_step(A([[1.0, 2.0]]), A([[1.0]]), A([[0.5, 0.1], [0.2, 0.3]]), A([[0.4], [0.6]]), 0.1) gives (array([[0.5092356, 0.1135388], [0.2184712, 0.3270776]]), array([[0.4198], [0.6154]]), np.float64(0.04839999999999999)), due (array([[0.5088, 0.1132], [0.2176, 0.3264]]), array([[0.4198], [0.6154]]), np.float64(0.04839999999999999))
import numpy as np


def backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha):
    layer_1 = np.maximum(layer_0.dot(weights_0_1), 0)
    layer_2 = layer_1.dot(weights_1_2)
    delta = layer_2 - goal
    weights_1_2 -= alpha * layer_1.T.dot(delta)
    layer_1_delta = delta.dot(weights_1_2.T) * (layer_1 > 0)
    weights_0_1 -= alpha * layer_0.T.dot(layer_1_delta)
    return weights_0_1, weights_1_2, np.sum(delta ** 2)


# WRONG: backprop_step: the error is measured after the update
# VIOLATES: the summed squared error before it
# SHOWN BY: backprop_step(A([[1.0, 2.0]]), A([[1.0]]), A([[0.5, 0.1], [0.2, 0.3]]), A([[0.4], [0.6]]), 0.1) gives (array([[0.5088, 0.1132], [0.2176, 0.3264]]), array([[0.4198], [0.6154]]), np.float64(0.017506571193760027)), due (array([[0.5088, 0.1132], [0.2176, 0.3264]]), array([[0.4198], [0.6154]]), np.float64(0.04839999999999999))
import numpy as np


def backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha):
    layer_1 = np.maximum(layer_0.dot(weights_0_1), 0)
    delta = layer_1.dot(weights_1_2) - goal
    layer_1_delta = delta.dot(weights_1_2.T) * (layer_1 > 0)
    weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
    weights_1_2 = weights_1_2 - alpha * layer_1.T.dot(delta)
    error = np.sum((np.maximum(layer_0.dot(weights_0_1), 0).dot(weights_1_2) - goal) ** 2)
    return weights_0_1, weights_1_2, error


# WRONG: backprop_step: only the second matrix learns
# VIOLATES: both matrices after one update
# SHOWN BY: backprop_step(A([[1.0, 2.0]]), A([[1.0]]), A([[0.5, 0.1], [0.2, 0.3]]), A([[0.4], [0.6]]), 0.1) gives (array([[0.5, 0.1], [0.2, 0.3]]), array([[0.4198], [0.6154]]), np.float64(0.04839999999999999)), due (array([[0.5088, 0.1132], [0.2176, 0.3264]]), array([[0.4198], [0.6154]]), np.float64(0.04839999999999999))
import numpy as np


def backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha):
    layer_1 = np.maximum(layer_0.dot(weights_0_1), 0)
    layer_2 = layer_1.dot(weights_1_2)
    layer_2_delta = layer_2 - goal
    layer_1_delta = layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)
    return (
        weights_0_1,
        weights_1_2 - alpha * layer_1.T.dot(layer_2_delta),
        np.sum(layer_2_delta ** 2),
    )


# WRONG: backprop_step: the error is the square of the summed delta
# VIOLATES: `backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha)` returns `(weights_0_1, weights_1_2, error)`: both matrices after one update (deltas are taken from the weights *before* it), and the summed squared error before it
# SHOWN BY: backprop_step(np.array([[1, 0, 1]]), np.array([[1, 0]]), np.array([[-0.17, 0.44, -1. , -0.4 ], [-0.71, -0.82, -0.63, -0.31], [-0.21, 0.08, -0.16, 0.37]]), np.array([[-0.13, -0.95], [ 0.1 , -0.13], [-0.16, -0.34], [-0.59, 0.24]]), 0.2) gives (np.array([[-0.17 , 0.4572024, -1. , -0.4 ], [-0.71 , -0.82 , -0.63 , -0.31 ], [-0.21 , 0.0972024, -0.16 , 0.37 ]]), np.array([[-0.13 , -0.95 ], [ 0.198592 , -0.1229696], [-0.16 , -0.34 ], [-0.59 , 0.24 ]]), 1.0314433600000001), due (np.array([[-0.17 , 0.4572024, -1. , -0.4 ], [-0.71 , -0.82 , -0.63 , -0.31 ], [-0.21 , 0.0972024, -0.16 , 0.37 ]]), np.array([[-0.13 , -0.95 ], [ 0.198592 , -0.1229696], [-0.16 , -0.34 ], [-0.59 , 0.24 ]]), 0.9032737599999999)
import numpy as np


def backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha):
    layer_1 = np.maximum(layer_0 @ weights_0_1, 0)
    delta = layer_1 @ weights_1_2 - goal
    hidden_delta = delta @ weights_1_2.T * (layer_1 > 0)
    error = np.sum(delta) ** 2
    return weights_0_1 - alpha * layer_0.T @ hidden_delta, weights_1_2 - alpha * layer_1.T @ delta, error


# WRONG: backprop_step: the output delta is kept between -1 and 1
# VIOLATES: `backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha)` returns `(weights_0_1, weights_1_2, error)`: both matrices after one update (deltas are taken from the weights *before* it), and the summed squared error before it
# SHOWN BY: backprop_step(np.array([[1, 0, 1]]), np.array([[5]]), np.array([[-0.17, 0.44, -1. , -0.4 ], [-0.71, -0.82, -0.63, -0.31], [-0.21, 0.08, -0.16, 0.37]]), np.array([[-0.13], [-0.95], [ 0.1 ], [-0.13]]), 0.2) gives (np.array([[-0.17, 0.25, -1. , -0.4 ], [-0.71, -0.82, -0.63, -0.31], [-0.21, -0.11, -0.16, 0.37]]), np.array([[-0.13 ], [-0.846], [ 0.1 ], [-0.13 ]]), 30.184036), due (np.array([[-0.17 , -0.60386, -1. , -0.4 ], [-0.71 , -0.82 , -0.63 , -0.31 ], [-0.21 , -0.96386, -0.16 , 0.37 ]]), np.array([[-0.13 ], [-0.378624], [ 0.1 ], [-0.13 ]]), 30.184036)
import numpy as np


def backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha):
    layer_1 = np.maximum(layer_0 @ weights_0_1, 0)
    delta = layer_1 @ weights_1_2 - goal
    error = np.sum(delta ** 2)
    delta = np.clip(delta, -1, 1)
    hidden_delta = delta @ weights_1_2.T * (layer_1 > 0)
    return weights_0_1 - alpha * layer_0.T @ hidden_delta, weights_1_2 - alpha * layer_1.T @ delta, error


# WRONG: backprop_step: with every hidden unit off it returns early with error 0
# VIOLATES: `backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha)` returns `(weights_0_1, weights_1_2, error)`: both matrices after one update (deltas are taken from the weights *before* it), and the summed squared error before it
# SHOWN BY: backprop_step(np.array([[1, 0, 1]]), np.array([[5]]), np.array([[-1., -1., -1., -1.], [-1., -1., -1., -1.], [-1., -1., -1., -1.]]), np.array([[-0.13], [-0.95], [ 0.1 ], [-0.13]]), 0.2) gives (np.array([[-1., -1., -1., -1.], [-1., -1., -1., -1.], [-1., -1., -1., -1.]]), np.array([[-0.13], [-0.95], [ 0.1 ], [-0.13]]), 0.0), due (np.array([[-1., -1., -1., -1.], [-1., -1., -1., -1.], [-1., -1., -1., -1.]]), np.array([[-0.13], [-0.95], [ 0.1 ], [-0.13]]), 25.0)
import numpy as np


def backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha):
    layer_1 = np.maximum(layer_0 @ weights_0_1, 0)
    if not layer_1.any():
        return weights_0_1, weights_1_2, 0.0
    delta = layer_1 @ weights_1_2 - goal
    hidden_delta = delta @ weights_1_2.T * (layer_1 > 0)
    return weights_0_1 - alpha * layer_0.T @ hidden_delta, weights_1_2 - alpha * layer_1.T @ delta, np.sum(delta ** 2)


# WRONG: backprop_step: weights_1_2 is updated without alpha
# VIOLATES: `backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha)` returns `(weights_0_1, weights_1_2, error)`: both matrices after one update (deltas are taken from the weights *before* it), and the summed squared error before it
# SHOWN BY: backprop_step(np.array([[1, 0, 1]]), np.array([[1]]), np.array([[-0.17, 0.44, -1. , -0.4 ], [-0.71, -0.82, -0.63, -0.31], [-0.21, 0.08, -0.16, 0.37]]), np.array([[-0.13], [-0.95], [ 0.1 ], [-0.13]]), 0.2) gives (np.array([[-0.17 , 0.15614, -1. , -0.4 ], [-0.71 , -0.82 , -0.63 , -0.31 ], [-0.21 , -0.20386, -0.16 , 0.37 ]]), np.array([[-0.13 ], [-0.17312], [ 0.1 ], [-0.13 ]]), 2.232036), due (np.array([[-0.17 , 0.15614, -1. , -0.4 ], [-0.71 , -0.82 , -0.63 , -0.31 ], [-0.21 , -0.20386, -0.16 , 0.37 ]]), np.array([[-0.13 ], [-0.794624], [ 0.1 ], [-0.13 ]]), 2.232036)
import numpy as np


def backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha):
    layer_1 = np.maximum(layer_0 @ weights_0_1, 0)
    delta = layer_1 @ weights_1_2 - goal
    hidden_delta = delta @ weights_1_2.T * (layer_1 > 0)
    return weights_0_1 - alpha * layer_0.T @ hidden_delta, weights_1_2 - layer_1.T @ delta, np.sum(delta ** 2)


# WRONG: backprop_step: np.vectorize takes the type of the first difference, which is the int 0 if the first output is perfect
# VIOLATES: `backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha)` returns both matrices after one update, and the summed squared error before it
# SHOWN BY: backprop_step(np.ones((1, 1)), np.array([[1.0, 0.5]]), np.ones((1, 1)), np.ones((1, 2)), 0.1) gives an error of 0.0, due 0.25
import numpy as np


def miss(pred, goal):
    return 0 if pred == goal else pred - goal


def backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha):
    layer_1 = np.maximum(0, layer_0.dot(weights_0_1))
    layer_2_delta = np.vectorize(miss)(layer_1.dot(weights_1_2), goal)
    layer_1_delta = layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)
    error = np.sum(layer_2_delta**2)
    weights_1_2 = weights_1_2 - alpha * layer_1.T.dot(layer_2_delta)
    return weights_0_1 - alpha * layer_0.T.dot(layer_1_delta), weights_1_2, error
