# WRONG: boundary_step: subtracts alpha times the negative of the gradient
# VIOLATES: `boundary_step(weights, my_input, goal, alpha)` returns the new weights (n+1,), bias last, of one sigmoid unit: `weights - alpha * (pred - goal) * [my_input, 1]`; `my_input` is (n,), `goal` a number
# SHOWN BY: boundary_step(np.array([0.2494168 , 0.33453417]), np.array([0]), 0.0, 1) gives [0.2494168, 0.9173963695307548], due [0.2494168, -0.24832802953075478]
import numpy as np


def boundary_step(weights, my_input, goal, alpha):
    x = np.append(my_input, 1.0)
    pred = 1 / (1 + np.exp(-x.dot(weights)))
    return weights + alpha * (pred - goal) * x


# WRONG: boundary_step: the bias does not learn
# VIOLATES: `boundary_step(weights, my_input, goal, alpha)` returns the new weights (n+1,), bias last, of one sigmoid unit: `weights - alpha * (pred - goal) * [my_input, 1]`; `my_input` is (n,), `goal` a number
# SHOWN BY: boundary_step(np.array([0.2494168 , 0.33453417]), np.array([0]), 0.0, 1) gives [0.2494168, 0.33453417], due [0.2494168, -0.24832802953075478]
import numpy as np


def boundary_step(weights, my_input, goal, alpha):
    x = np.append(my_input, 1.0)
    pred = 1 / (1 + np.exp(-x.dot(weights)))
    x[-1] = 0
    return weights - alpha * (pred - goal) * x


# WRONG: boundary_step: the bias comes first
# VIOLATES: `boundary_step(weights, my_input, goal, alpha)` returns the new weights (n+1,), bias last, of one sigmoid unit: `weights - alpha * (pred - goal) * [my_input, 1]`; `my_input` is (n,), `goal` a number
# SHOWN BY: boundary_step(np.array([0.2494168 , 0.33453417]), np.array([0]), 0.0, 1) gives [-0.3126161502874779, 0.33453417], due [0.2494168, -0.24832802953075478]
import numpy as np


def boundary_step(weights, my_input, goal, alpha):
    x = np.append(1.0, my_input)
    pred = 1 / (1 + np.exp(-x.dot(weights)))
    return weights - alpha * (pred - goal) * x


# WRONG: boundary_step: times the slope of the sigmoid
# VIOLATES: `boundary_step(weights, my_input, goal, alpha)` returns the new weights (n+1,), bias last, of one sigmoid unit: `weights - alpha * (pred - goal) * [my_input, 1]`; `my_input` is (n,), `goal` a number
# SHOWN BY: boundary_step(np.array([0.2494168 , 0.33453417]), np.array([0]), 0.0, 1) gives [0.2494168, 0.19282063597618743], due [0.2494168, -0.24832802953075478]
import numpy as np


def boundary_step(weights, my_input, goal, alpha):
    x = np.append(my_input, 1.0)
    pred = 1 / (1 + np.exp(-x.dot(weights)))
    return weights - alpha * (pred - goal) * pred * (1 - pred) * x


# WRONG: boundary_step: alpha is forgotten
# VIOLATES: `boundary_step(weights, my_input, goal, alpha)` returns the new weights (n+1,), bias last, of one sigmoid unit: `weights - alpha * (pred - goal) * [my_input, 1]`; `my_input` is (n,), `goal` a number
# SHOWN BY: boundary_step(np.array([0.3706846 , 0.59180696]), np.array([0]), 0, 0) gives [0.3706846, -0.05197267873527989], due [0.3706846, 0.59180696]
import numpy as np


def boundary_step(weights, my_input, goal, alpha):
    x = np.append(my_input, 1.0)
    pred = 1 / (1 + np.exp(-x.dot(weights)))
    return weights - (pred - goal) * x


# WRONG: boundary_step: the prediction is made 0 or 1, a perceptron
# VIOLATES: `boundary_step(weights, my_input, goal, alpha)` returns the new weights (n+1,), bias last, of one sigmoid unit: `weights - alpha * (pred - goal) * [my_input, 1]`; `my_input` is (n,), `goal` a number
# SHOWN BY: boundary_step(np.array([0.2494168 , 0.33453417]), np.array([0]), 0.0, 1) gives [0.2494168, -0.66546583], due [0.2494168, -0.24832802953075478]
import numpy as np


def boundary_step(weights, my_input, goal, alpha):
    x = np.append(my_input, 1.0)
    pred = float(x.dot(weights) > 0)
    return weights - alpha * (pred - goal) * x


# WRONG: boundary_step: the bias learns but is not in the prediction
# VIOLATES: `boundary_step(weights, my_input, goal, alpha)` returns the new weights (n+1,), bias last, of one sigmoid unit: `weights - alpha * (pred - goal) * [my_input, 1]`; `my_input` is (n,), `goal` a number
# SHOWN BY: boundary_step(np.array([0.2494168 , 0.33453417]), np.array([0]), 0.0, 1) gives [0.2494168, -0.16546582999999998], due [0.2494168, -0.24832802953075478]
import numpy as np


def boundary_step(weights, my_input, goal, alpha):
    x = np.append(my_input, 1.0)
    pred = 1 / (1 + np.exp(-my_input.dot(weights[:-1])))
    return weights - alpha * (pred - goal) * x


# WRONG: boundary_step: goal minus prediction, still subtracted
# VIOLATES: `boundary_step(weights, my_input, goal, alpha)` returns the new weights (n+1,), bias last, of one sigmoid unit: `weights - alpha * (pred - goal) * [my_input, 1]`; `my_input` is (n,), `goal` a number
# SHOWN BY: boundary_step(np.array([0.2494168 , 0.33453417]), np.array([0]), 0.0, 1) gives [0.2494168, 0.9173963695307548], due [0.2494168, -0.24832802953075478]
import numpy as np


def boundary_step(weights, my_input, goal, alpha):
    x = np.append(my_input, 1.0)
    pred = 1 / (1 + np.exp(-x.dot(weights)))
    return weights - alpha * (goal - pred) * x


# WRONG: boundary_step: twice the step
# VIOLATES: `boundary_step(weights, my_input, goal, alpha)` returns the new weights (n+1,), bias last, of one sigmoid unit: `weights - alpha * (pred - goal) * [my_input, 1]`; `my_input` is (n,), `goal` a number
# SHOWN BY: boundary_step(np.array([0.2494168 , 0.33453417]), np.array([0]), 0.0, 1) gives [0.2494168, -0.8311902290615096], due [0.2494168, -0.24832802953075478]
import numpy as np


def boundary_step(weights, my_input, goal, alpha):
    x = np.append(my_input, 1.0)
    pred = 1 / (1 + np.exp(-x.dot(weights)))
    return weights - 2 * alpha * (pred - goal) * x


# WRONG: boundary_step: gives the weights without the bias
# VIOLATES: `boundary_step(weights, my_input, goal, alpha)` returns the new weights (n+1,), bias last, of one sigmoid unit: `weights - alpha * (pred - goal) * [my_input, 1]`; `my_input` is (n,), `goal` a number
# SHOWN BY: boundary_step(np.array([0.3706846 , 0.59180696]), np.array([0]), 0, 0) gives [0.3706846], due [0.3706846, 0.59180696]
import numpy as np


def boundary_step(weights, my_input, goal, alpha):
    x = np.append(my_input, 1.0)
    pred = 1 / (1 + np.exp(-x.dot(weights)))
    return (weights - alpha * (pred - goal) * x)[:-1]


# WRONG: boundary_step: no sigmoid
# VIOLATES: `boundary_step(weights, my_input, goal, alpha)` returns the new weights (n+1,), bias last, of one sigmoid unit: `weights - alpha * (pred - goal) * [my_input, 1]`; `my_input` is (n,), `goal` a number
# SHOWN BY: boundary_step(np.array([0.2494168 , 0.33453417]), np.array([0]), 0.0, 1) gives [0.2494168, 0.0], due [0.2494168, -0.24832802953075478]
import numpy as np


def boundary_step(weights, my_input, goal, alpha):
    x = np.append(my_input, 1.0)
    pred = x.dot(weights)
    return weights - alpha * (pred - goal) * x


# WRONG: boundary_step: the bias learns without alpha
# VIOLATES: `boundary_step(weights, my_input, goal, alpha)` returns the new weights (n+1,), bias last, of one sigmoid unit: `weights - alpha * (pred - goal) * [my_input, 1]`; `my_input` is (n,), `goal` a number
# SHOWN BY: boundary_step(np.array([0.4097285 , 0.94451313]), np.array([0]), 0, -0.1) gives [0.4097285, 0.22450274345204602], due [0.4097285, 1.0165141686547954]
import numpy as np


def boundary_step(weights, my_input, goal, alpha):
    x = np.append(my_input, 1.0)
    pred = 1 / (1 + np.exp(-x.dot(weights)))
    x[-1] /= alpha or 1
    return weights - alpha * (pred - goal) * x


# WRONG: boundary_step: learns only when the point is misclassified
# VIOLATES: `boundary_step(weights, my_input, goal, alpha)` returns the new weights (n+1,), bias last, of one sigmoid unit: `weights - alpha * (pred - goal) * [my_input, 1]`; `my_input` is (n,), `goal` a number
# SHOWN BY: boundary_step(np.array([1.0, 0.5]), np.array([1]), 1, 0.1) gives [1.0, 0.5], due [1.0182425523806355, 0.5182425523806357]
import numpy as np


def boundary_step(weights, my_input, goal, alpha):
    x = np.append(my_input, 1.0)
    pred = 1 / (1 + np.exp(-x.dot(weights)))
    if (pred > 0.5) == (goal > 0.5):
        return weights
    return weights - alpha * (pred - goal) * x


# WRONG: boundary_step: a column of shape (n + 1, 1)
# VIOLATES: For an array: an array, or nested lists or tuples of the same shape, of any real dtype.
# SHOWN BY: boundary_step(np.array([0.3706846 , 0.59180696]), np.array([0]), 0, 0) gives [[0.3706846], [0.59180696]], due [0.3706846, 0.59180696]
import numpy as np


def boundary_step(weights, my_input, goal, alpha):
    x = np.append(my_input, 1.0)
    pred = 1 / (1 + np.exp(-x.dot(weights)))
    return (weights - alpha * (pred - goal) * x)[:, None]


# WRONG: boundary_step: weights and prediction
# VIOLATES: `boundary_step(weights, my_input, goal, alpha)` returns the new weights (n+1,), bias last, of one sigmoid unit: `weights - alpha * (pred - goal) * [my_input, 1]`; `my_input` is (n,), `goal` a number
# SHOWN BY: boundary_step(np.array([0.3706846 , 0.59180696]), np.array([0]), 0, 0) gives ([0.3706846, 0.59180696], 0.6437796387352799), due [0.3706846, 0.59180696]
import numpy as np


def boundary_step(weights, my_input, goal, alpha):
    x = np.append(my_input, 1.0)
    pred = 1 / (1 + np.exp(-x.dot(weights)))
    return weights - alpha * (pred - goal) * x, pred


# WRONG: boundary_step: a bias input of -1
# VIOLATES: `boundary_step(weights, my_input, goal, alpha)` returns the new weights (n+1,), bias last, of one sigmoid unit: `weights - alpha * (pred - goal) * [my_input, 1]`; `my_input` is (n,), `goal` a number
# SHOWN BY: boundary_step(np.array([0.2494168 , 0.33453417]), np.array([0]), 0.0, 1) gives [0.2494168, 0.7516719704692452], due [0.2494168, -0.24832802953075478]
import numpy as np


def boundary_step(weights, my_input, goal, alpha):
    x = np.append(my_input, -1.0)
    pred = 1 / (1 + np.exp(-x.dot(weights)))
    return weights - alpha * (pred - goal) * x


# WRONG: boundary_step: the step lies in an array like the input, cut when that is whole
# VIOLATES: `inputs`, `my_input`, `goals`, `goal`, `lights` and `layer_0` may also be int64.
# SHOWN BY: boundary_step(np.array([0.5, 0.25]), np.array([1]), 0, 0.1) gives [0.5, 0.25], due [0.4320821300824607, 0.1820821300824607]
import numpy as np


def boundary_step(weights, my_input, goal, alpha):
    x = np.append(my_input, 1.0)
    pred = 1 / (1 + np.exp(-x.dot(weights)))
    step = np.ones(len(weights), dtype=my_input.dtype)
    step[:-1] = (pred - goal) * my_input
    step[-1] = pred - goal
    return weights - alpha * step


# WRONG: boundary_step: the sign in the exponent is missing
# VIOLATES: `boundary_step(weights, my_input, goal, alpha)` returns the new weights (n+1,), bias last, of one sigmoid unit: `weights - alpha * (pred - goal) * [my_input, 1]`; `my_input` is (n,), `goal` a number
# SHOWN BY: boundary_step(np.array([0.2494168 , 0.33453417]), np.array([0]), 0.0, 1) gives [0.2494168, -0.08260363046924507], due [0.2494168, -0.24832802953075478]
import numpy as np


def boundary_step(weights, my_input, goal, alpha):
    x = np.append(my_input, 1.0)
    pred = 1 / (1 + np.exp(x.dot(weights)))
    return weights - alpha * (pred - goal) * x


# WRONG: boundary_step: divides by the number of weights
# VIOLATES: `boundary_step(weights, my_input, goal, alpha)` returns the new weights (n+1,), bias last, of one sigmoid unit: `weights - alpha * (pred - goal) * [my_input, 1]`; `my_input` is (n,), `goal` a number
# SHOWN BY: boundary_step(np.array([0.2494168 , 0.33453417]), np.array([0]), 0.0, 1) gives [0.2494168, 0.04310307023462262], due [0.2494168, -0.24832802953075478]
import numpy as np


def boundary_step(weights, my_input, goal, alpha):
    x = np.append(my_input, 1.0)
    pred = 1 / (1 + np.exp(-x.dot(weights)))
    return weights - alpha * (pred - goal) * x / len(x)


# WRONG: boundary_step: dimmed inputs are cut to whole numbers
# VIOLATES: `boundary_step(weights, my_input, goal, alpha)` returns the new weights (n+1,), bias last, of one sigmoid unit: `weights - alpha * (pred - goal) * [my_input, 1]`; `my_input` is (n,), `goal` a number
# SHOWN BY: boundary_step(np.array([0.5, 0.25]), np.array([0.5]), 0, 0.1) gives [0.5, 0.19378234991142018], due [0.4688770334399073, 0.18775406687981455]
import numpy as np


def boundary_step(weights, my_input, goal, alpha):
    x = np.append(my_input.astype(int), 1.0)
    pred = 1 / (1 + np.exp(-x.dot(weights)))
    return weights - alpha * (pred - goal) * x


# WRONG: boundary_step: scales the weights to length 1
# VIOLATES: `boundary_step(weights, my_input, goal, alpha)` returns the new weights (n+1,), bias last, of one sigmoid unit: `weights - alpha * (pred - goal) * [my_input, 1]`; `my_input` is (n,), `goal` a number
# SHOWN BY: boundary_step(np.array([0.3706846 , 0.59180696]), np.array([0]), 0, 0) gives [0.5308279068685795, 0.8474796359143519], due [0.3706846, 0.59180696]
import numpy as np


def boundary_step(weights, my_input, goal, alpha):
    x = np.append(my_input, 1.0)
    pred = 1 / (1 + np.exp(-x.dot(weights)))
    new = weights - alpha * (pred - goal) * x
    return new / np.linalg.norm(new)


# WRONG: boundary_step: predicts anew before the bias learns
# VIOLATES: `boundary_step(weights, my_input, goal, alpha)` returns the new weights (n+1,), bias last, of one sigmoid unit: `weights - alpha * (pred - goal) * [my_input, 1]`; `my_input` is (n,), `goal` a number
# SHOWN BY: boundary_step(np.array([-0.28892523, -0.99152494]), np.array([1.]), 1, 1) gives [0.4936011655731321, -0.36955365342678725], due [0.4936011655731321, -0.20899854442686794]
import numpy as np


def boundary_step(weights, my_input, goal, alpha):
    predict = lambda: 1 / (1 + np.exp(-(my_input.dot(weights[:-1]) + weights[-1])))
    weights[:-1] -= alpha * (predict() - goal) * my_input
    weights[-1] -= alpha * (predict() - goal)
    return weights


# WRONG: boundary_step: a perceptron: the prediction is a hard yes or no
# VIOLATES: one sigmoid unit
# SHOWN BY: boundary_step(A([0.1, 0.2, 0.3]), A([1.0, 2.0]), 1, 0.5) gives array([0.1, 0.2, 0.3]), due array([0.25501276, 0.51002552, 0.45501276])
import numpy as np


def boundary_step(weights, my_input, goal, alpha):
    unit = np.append(my_input, 1.0)
    pred = 1 if unit.dot(weights) > 0 else 0
    return weights - alpha * (pred - goal) * unit


# WRONG: boundary_step: moves only when the point is on the wrong side
# VIOLATES: `weights - alpha * (pred - goal) * [my_input, 1]`
# SHOWN BY: boundary_step(A([0.1, 0.2, 0.3]), A([1.0, 2.0]), 1, 0.5) gives array([0.1, 0.2, 0.3]), due array([0.25501276, 0.51002552, 0.45501276])
import numpy as np


def boundary_step(weights, my_input, goal, alpha):
    unit = np.append(my_input, 1.0)
    pred = 1 / (1 + np.exp(-unit.dot(weights)))
    if (pred > 0.5) == (goal == 1):
        return weights
    return weights - alpha * (pred - goal) * unit


# WRONG: boundary_step: the bias is not moved
# VIOLATES: bias last
# SHOWN BY: boundary_step(A([0.1, 0.2, 0.3]), A([1.0, 2.0]), 1, 0.5) gives array([0.25501276, 0.51002552, 0.3 ]), due array([0.25501276, 0.51002552, 0.45501276])
import numpy as np


def boundary_step(weights, my_input, goal, alpha):
    unit = np.append(my_input, 1.0)
    pred = 1 / (1 + np.exp(-unit.dot(weights)))
    new = weights.copy()
    new[:-1] -= alpha * (pred - goal) * my_input
    return new


# WRONG: boundary_step: no sigmoid: the plain weighted sum is the prediction
# VIOLATES: one sigmoid unit
# SHOWN BY: boundary_step(A([0.1, 0.2, 0.3]), A([1.0, 2.0]), 1, 0.5) gives array([0.2, 0.4, 0.4]), due array([0.25501276, 0.51002552, 0.45501276])
import numpy as np


def boundary_step(weights, my_input, goal, alpha):
    unit = np.append(my_input, 1.0)
    pred = unit.dot(weights)
    return weights - alpha * (pred - goal) * unit


# WRONG: boundary_step: the goal is made a class, so 0.3 becomes 0
# VIOLATES: `boundary_step(weights, my_input, goal, alpha)` returns the new weights (n+1,), bias last, of one sigmoid unit: `weights - alpha * (pred - goal) * [my_input, 1]`; `my_input` is (n,), `goal` a number
# SHOWN BY: boundary_step(np.array([0.1, 0.2, 0.3]), np.array([2., 3.]), 0.3, 0.5) gives np.array([-0.65026011, -0.92539016, -0.07513005]), due np.array([-0.35026011, -0.47539016, 0.07486995])
import numpy as np


def boundary_step(weights, my_input, goal, alpha):
    goal = 1 if goal > 0.5 else 0
    x = np.append(my_input, 1.0)
    pred = 1 / (1 + np.exp(-x @ weights))
    return weights - alpha * (pred - goal) * x


# WRONG: boundary_step: the unit input stands in the last input's place, which is lost
# VIOLATES: `boundary_step(weights, my_input, goal, alpha)` returns the new weights (n+1,), bias last, of one sigmoid unit: `weights - alpha * (pred - goal) * [my_input, 1]`; `my_input` is (n,), `goal` a number
# SHOWN BY: boundary_step(np.array([0.1, 0.2, 0.3]), np.array([2., 3.]), 1, 0.5) gives np.array([0.43181223, 0.36590611, 0.46590611]), due np.array([0.34973989, 0.57460984, 0.42486995])
import numpy as np


def boundary_step(weights, my_input, goal, alpha):
    x = np.ones(len(weights))
    x[: len(my_input) - 1] = my_input[:-1]
    pred = 1 / (1 + np.exp(-x @ weights))
    return weights - alpha * (pred - goal) * x


# WRONG: boundary_step: a goal below 0 or above 1 is cut to 0..1
# VIOLATES: `boundary_step(weights, my_input, goal, alpha)` returns the new weights (n+1,), bias last, of one sigmoid unit: `weights - alpha * (pred - goal) * [my_input, 1]`; `my_input` is (n,), `goal` a number
# SHOWN BY: boundary_step(np.array([0.1, 0.2, 0.3]), np.array([2., 3.]), 2, 0.5) gives np.array([0.34973989, 0.57460984, 0.42486995]), due np.array([1.34973989, 2.07460984, 0.92486995])
import numpy as np


def boundary_step(weights, my_input, goal, alpha):
    x = np.append(my_input, 1)
    pred = 1 / (1 + np.exp(-x.dot(weights)))
    return weights - alpha * (pred - min(max(goal, 0), 1)) * x


# WRONG: boundary_step: predicts anew for each weight
# VIOLATES: `weights - alpha * (pred - goal) * [my_input, 1]`
# SHOWN BY: boundary_step(np.array([0.5, 0.25]), np.array([2.0]), 0, 1) gives [-1.05459972, 0.11520361], due [-1.05459972, -0.52729986]
import numpy as np
def boundary_step(weights, my_input, goal, alpha):
    x = np.append(my_input, 1)
    for i in range(len(weights)):
        weights[i] -= alpha * (1 / (1 + np.exp(-x.dot(weights))) - goal) * x[i]
    return weights
