# WRONG: full_epoch: the sum of the weight deltas, not the average
# VIOLATES: `full_epoch(weights, inputs, goals, alpha)` returns the weights after one update by the *average* weight_delta over all rows
# SHOWN BY: full_epoch(np.array([0.79444858]), np.array([[1], [1]]), np.array([1, 0]), 0.01) gives [0.7885596084], due [0.7915040942]
import numpy as np


def full_epoch(weights, inputs, goals, alpha):
    deltas = inputs.dot(weights) - goals
    average = inputs.T.dot(deltas) 
    return weights - alpha * average


def batch_epoch(weights, inputs, goals, alpha, batch_size):
    for start in range(0, len(inputs), batch_size):
        rows = inputs[start:start + batch_size]
        deltas = rows.dot(weights) - goals[start:start + batch_size]
        weights = weights - alpha * rows.T.dot(deltas) / len(rows)
    return weights


# WRONG: full_epoch: only the first row
# VIOLATES: `full_epoch(weights, inputs, goals, alpha)` returns the weights after one update by the *average* weight_delta over all rows
# SHOWN BY: full_epoch(np.array([0.79444858]), np.array([[1], [1]]), np.array([1, 0]), 0.01) gives [0.7965040942], due [0.7915040942]
import numpy as np


def full_epoch(weights, inputs, goals, alpha):
    deltas = inputs.dot(weights) - goals
    average = inputs[0] * deltas[0]
    return weights - alpha * average


def batch_epoch(weights, inputs, goals, alpha, batch_size):
    for start in range(0, len(inputs), batch_size):
        rows = inputs[start:start + batch_size]
        deltas = rows.dot(weights) - goals[start:start + batch_size]
        weights = weights - alpha * rows.T.dot(deltas) / len(rows)
    return weights


# WRONG: full_epoch: an update after every row
# VIOLATES: `full_epoch(weights, inputs, goals, alpha)` returns the weights after one update by the *average* weight_delta over all rows
# SHOWN BY: full_epoch(np.array([0.79444858]), np.array([[1], [1]]), np.array([1, 0]), 0.01) gives [0.7914989554145], due [0.7915040942]
import numpy as np


def full_epoch(weights, inputs, goals, alpha):
    deltas = inputs.dot(weights) - goals
    for x, g in zip(inputs, goals):
        weights = weights - alpha * (x.dot(weights) - g) * x / len(inputs)
    return weights


def batch_epoch(weights, inputs, goals, alpha, batch_size):
    for start in range(0, len(inputs), batch_size):
        rows = inputs[start:start + batch_size]
        deltas = rows.dot(weights) - goals[start:start + batch_size]
        weights = weights - alpha * rows.T.dot(deltas) / len(rows)
    return weights


# WRONG: full_epoch: divides by the number of weights
# VIOLATES: `full_epoch(weights, inputs, goals, alpha)` returns the weights after one update by the *average* weight_delta over all rows
# SHOWN BY: full_epoch(np.array([0.79444858]), np.array([[1], [1]]), np.array([1, 0]), 0.01) gives [0.7885596084], due [0.7915040942]
import numpy as np


def full_epoch(weights, inputs, goals, alpha):
    deltas = inputs.dot(weights) - goals
    average = inputs.T.dot(deltas) / len(weights)
    return weights - alpha * average


def batch_epoch(weights, inputs, goals, alpha, batch_size):
    for start in range(0, len(inputs), batch_size):
        rows = inputs[start:start + batch_size]
        deltas = rows.dot(weights) - goals[start:start + batch_size]
        weights = weights - alpha * rows.T.dot(deltas) / len(rows)
    return weights


# WRONG: full_epoch: adds the average
# VIOLATES: `full_epoch(weights, inputs, goals, alpha)` returns the weights after one update by the *average* weight_delta over all rows
# SHOWN BY: full_epoch(np.array([-0.73179012]), np.array([[1]]), np.array([0.]), 0.1) gives [-0.804969132], due [-0.658611108]
import numpy as np


def full_epoch(weights, inputs, goals, alpha):
    deltas = inputs.dot(weights) - goals
    average = inputs.T.dot(deltas) / len(inputs)
    return weights + alpha * average


def batch_epoch(weights, inputs, goals, alpha, batch_size):
    for start in range(0, len(inputs), batch_size):
        rows = inputs[start:start + batch_size]
        deltas = rows.dot(weights) - goals[start:start + batch_size]
        weights = weights - alpha * rows.T.dot(deltas) / len(rows)
    return weights


# WRONG: full_epoch: mean input times mean delta
# VIOLATES: `full_epoch(weights, inputs, goals, alpha)` returns the weights after one update by the *average* weight_delta over all rows
# SHOWN BY: full_epoch(np.array([0.5074511]), np.array([[1.], [0.]]), np.array([1., 0.]), 0.1) gives [0.5197648225], due [0.5320785450000001]
import numpy as np


def full_epoch(weights, inputs, goals, alpha):
    deltas = inputs.dot(weights) - goals
    average = inputs.mean(axis=0) * deltas.mean()
    return weights - alpha * average


def batch_epoch(weights, inputs, goals, alpha, batch_size):
    for start in range(0, len(inputs), batch_size):
        rows = inputs[start:start + batch_size]
        deltas = rows.dot(weights) - goals[start:start + batch_size]
        weights = weights - alpha * rows.T.dot(deltas) / len(rows)
    return weights


# WRONG: full_epoch: alpha is forgotten
# VIOLATES: `full_epoch(weights, inputs, goals, alpha)` returns the weights after one update by the *average* weight_delta over all rows
# SHOWN BY: full_epoch(np.array([-0.73179012]), np.array([[1]]), np.array([0.]), 0.1) gives [0.0], due [-0.658611108]
import numpy as np


def full_epoch(weights, inputs, goals, alpha):
    deltas = inputs.dot(weights) - goals
    average = inputs.T.dot(deltas) / len(inputs)
    return weights - average


def batch_epoch(weights, inputs, goals, alpha, batch_size):
    for start in range(0, len(inputs), batch_size):
        rows = inputs[start:start + batch_size]
        deltas = rows.dot(weights) - goals[start:start + batch_size]
        weights = weights - alpha * rows.T.dot(deltas) / len(rows)
    return weights


# WRONG: full_epoch: twice the average, the derivative of the square
# VIOLATES: `full_epoch(weights, inputs, goals, alpha)` returns the weights after one update by the *average* weight_delta over all rows
# SHOWN BY: full_epoch(np.array([-0.73179012]), np.array([[1]]), np.array([0.]), 0.1) gives [-0.585432096], due [-0.658611108]
import numpy as np


def full_epoch(weights, inputs, goals, alpha):
    deltas = inputs.dot(weights) - goals
    average = inputs.T.dot(deltas) / len(inputs)
    return weights - alpha * 2 * average


def batch_epoch(weights, inputs, goals, alpha, batch_size):
    for start in range(0, len(inputs), batch_size):
        rows = inputs[start:start + batch_size]
        deltas = rows.dot(weights) - goals[start:start + batch_size]
        weights = weights - alpha * rows.T.dot(deltas) / len(rows)
    return weights


# WRONG: full_epoch: the average of the absolute weight deltas
# VIOLATES: `full_epoch(weights, inputs, goals, alpha)` returns the weights after one update by the *average* weight_delta over all rows
# SHOWN BY: full_epoch(np.array([-0.73179012]), np.array([[1]]), np.array([0.]), 0.1) gives [-0.804969132], due [-0.658611108]
import numpy as np


def full_epoch(weights, inputs, goals, alpha):
    deltas = inputs.dot(weights) - goals
    average = abs(inputs * deltas[:, None]).sum(axis=0) / len(inputs)
    return weights - alpha * average


def batch_epoch(weights, inputs, goals, alpha, batch_size):
    for start in range(0, len(inputs), batch_size):
        rows = inputs[start:start + batch_size]
        deltas = rows.dot(weights) - goals[start:start + batch_size]
        weights = weights - alpha * rows.T.dot(deltas) / len(rows)
    return weights


# WRONG: full_epoch: divides by rows - 1
# VIOLATES: `full_epoch(weights, inputs, goals, alpha)` returns the weights after one update by the *average* weight_delta over all rows
# SHOWN BY: full_epoch(np.array([0.79444858]), np.array([[1], [1]]), np.array([1, 0]), 0.01) gives [0.7885596084], due [0.7915040942]
import numpy as np


def full_epoch(weights, inputs, goals, alpha):
    deltas = inputs.dot(weights) - goals
    average = inputs.T.dot(deltas) / max(1, len(inputs) - 1)
    return weights - alpha * average


def batch_epoch(weights, inputs, goals, alpha, batch_size):
    for start in range(0, len(inputs), batch_size):
        rows = inputs[start:start + batch_size]
        deltas = rows.dot(weights) - goals[start:start + batch_size]
        weights = weights - alpha * rows.T.dot(deltas) / len(rows)
    return weights


# WRONG: full_epoch: rows without a miss do not count in the average
# VIOLATES: `full_epoch(weights, inputs, goals, alpha)` returns the weights after one update by the *average* weight_delta over all rows
# SHOWN BY: full_epoch(np.array([1.0]), np.array([[1], [1]]), np.array([1, 0]), 0.1) gives [0.9], due [0.95]
import numpy as np


def full_epoch(weights, inputs, goals, alpha):
    deltas = inputs.dot(weights) - goals
    average = inputs.T.dot(deltas) / max(1, np.count_nonzero(deltas))
    return weights - alpha * average


def batch_epoch(weights, inputs, goals, alpha, batch_size):
    for start in range(0, len(inputs), batch_size):
        rows = inputs[start:start + batch_size]
        deltas = rows.dot(weights) - goals[start:start + batch_size]
        weights = weights - alpha * rows.T.dot(deltas) / len(rows)
    return weights


# WRONG: full_epoch: always six rows
# VIOLATES: `full_epoch(weights, inputs, goals, alpha)` returns the weights after one update by the *average* weight_delta over all rows
# SHOWN BY: full_epoch(np.array([-0.73179012]), np.array([[1]]), np.array([0.]), 0.1) gives [-0.719593618], due [-0.658611108]
import numpy as np


def full_epoch(weights, inputs, goals, alpha):
    deltas = inputs.dot(weights) - goals
    average = inputs.T.dot(deltas) / 6
    return weights - alpha * average


def batch_epoch(weights, inputs, goals, alpha, batch_size):
    for start in range(0, len(inputs), batch_size):
        rows = inputs[start:start + batch_size]
        deltas = rows.dot(weights) - goals[start:start + batch_size]
        weights = weights - alpha * rows.T.dot(deltas) / len(rows)
    return weights


# WRONG: full_epoch: sums in an array like the inputs, cut when they are whole
# VIOLATES: `inputs`, `my_input`, `goals`, `goal`, `lights` and `layer_0` may also be int64.
# SHOWN BY: full_epoch(np.array([0.5]), np.array([[1]]), np.array([1]), 0.1) gives [0.5], due [0.55]
import numpy as np


def full_epoch(weights, inputs, goals, alpha):
    deltas = inputs.dot(weights) - goals
    total = np.zeros_like(inputs)
    total[:] = inputs * deltas[:, None]
    average = total.sum(axis=0) / len(inputs)
    return weights - alpha * average


def batch_epoch(weights, inputs, goals, alpha, batch_size):
    for start in range(0, len(inputs), batch_size):
        rows = inputs[start:start + batch_size]
        deltas = rows.dot(weights) - goals[start:start + batch_size]
        weights = weights - alpha * rows.T.dot(deltas) / len(rows)
    return weights


# WRONG: full_epoch: weights and the summed error
# VIOLATES: `full_epoch(weights, inputs, goals, alpha)` returns the weights after one update by the *average* weight_delta over all rows
# SHOWN BY: full_epoch(np.array([0.25002605]), np.array([[0]]), np.array([0]), 0) gives ([0.25002605], 0.0), due [0.25002605]
import numpy as np


def full_epoch(weights, inputs, goals, alpha):
    deltas = inputs.dot(weights) - goals
    average = inputs.T.dot(deltas) / len(inputs)
    return weights - alpha * average, (deltas ** 2).sum()


def batch_epoch(weights, inputs, goals, alpha, batch_size):
    for start in range(0, len(inputs), batch_size):
        rows = inputs[start:start + batch_size]
        deltas = rows.dot(weights) - goals[start:start + batch_size]
        weights = weights - alpha * rows.T.dot(deltas) / len(rows)
    return weights


# WRONG: full_epoch: the mean delta goes to every weight
# VIOLATES: `full_epoch(weights, inputs, goals, alpha)` returns the weights after one update by the *average* weight_delta over all rows
# SHOWN BY: full_epoch(np.array([0.92586544]), np.array([[0]]), np.array([1]), 0.05) gives [0.9758654400000001], due [0.92586544]
import numpy as np


def full_epoch(weights, inputs, goals, alpha):
    deltas = inputs.dot(weights) - goals
    average = deltas.mean()
    return weights - alpha * average


def batch_epoch(weights, inputs, goals, alpha, batch_size):
    for start in range(0, len(inputs), batch_size):
        rows = inputs[start:start + batch_size]
        deltas = rows.dot(weights) - goals[start:start + batch_size]
        weights = weights - alpha * rows.T.dot(deltas) / len(rows)
    return weights


# WRONG: full_epoch: a column of predictions minus a row of goals makes a square
# VIOLATES: `full_epoch(weights, inputs, goals, alpha)` returns the weights after one update by the *average* weight_delta over all rows
# SHOWN BY: full_epoch(np.array([0.79444858]), np.array([[1], [1]]), np.array([1, 0]), 0.01) gives [0.7885596084], due [0.7915040942]
import numpy as np


def full_epoch(weights, inputs, goals, alpha):
    deltas = (inputs.dot(weights).reshape(-1, 1) - goals).sum(axis=1)
    average = inputs.T.dot(deltas) / len(inputs)
    return weights - alpha * average


def batch_epoch(weights, inputs, goals, alpha, batch_size):
    for start in range(0, len(inputs), batch_size):
        rows = inputs[start:start + batch_size]
        deltas = rows.dot(weights) - goals[start:start + batch_size]
        weights = weights - alpha * rows.T.dot(deltas) / len(rows)
    return weights


# WRONG: batch_epoch: a smaller last batch is dropped
# VIOLATES: `batch_epoch(weights, inputs, goals, alpha, batch_size)` returns the weights after one pass, an averaged update after each batch in order; the last batch may be smaller, and is averaged over its own rows
# SHOWN BY: batch_epoch(np.array([-0.91505878]), np.array([[1.]]), np.array([0]), 0.05, 2) gives [-0.91505878], due [-0.869305841]
import numpy as np


def full_epoch(weights, inputs, goals, alpha):
    deltas = inputs.dot(weights) - goals
    average = inputs.T.dot(deltas) / len(inputs)
    return weights - alpha * average


def batch_epoch(weights, inputs, goals, alpha, batch_size):
    for start in range(0, len(inputs), batch_size):
        rows = inputs[start:start + batch_size]
        if len(rows) < batch_size:
            break
        deltas = rows.dot(weights) - goals[start:start + batch_size]
        weights = weights - alpha * rows.T.dot(deltas) / len(rows)
    return weights


# WRONG: batch_epoch: a smaller last batch is divided by batch_size
# VIOLATES: `batch_epoch(weights, inputs, goals, alpha, batch_size)` returns the weights after one pass, an averaged update after each batch in order; the last batch may be smaller, and is averaged over its own rows
# SHOWN BY: batch_epoch(np.array([-0.91505878]), np.array([[1.]]), np.array([0]), 0.05, 2) gives [-0.8921823105], due [-0.869305841]
import numpy as np


def full_epoch(weights, inputs, goals, alpha):
    deltas = inputs.dot(weights) - goals
    average = inputs.T.dot(deltas) / len(inputs)
    return weights - alpha * average


def batch_epoch(weights, inputs, goals, alpha, batch_size):
    for start in range(0, len(inputs), batch_size):
        rows = inputs[start:start + batch_size]
        deltas = rows.dot(weights) - goals[start:start + batch_size]
        weights = weights - alpha * rows.T.dot(deltas) / batch_size
    return weights


# WRONG: batch_epoch: the sum over a batch, no average
# VIOLATES: `batch_epoch(weights, inputs, goals, alpha, batch_size)` returns the weights after one pass, an averaged update after each batch in order; the last batch may be smaller, and is averaged over its own rows
# SHOWN BY: batch_epoch(np.array([0.30037868]), np.array([[-1], [ 2]]), np.array([1, 0]), 0.1, 8) gives [0.05018933999999997], due [0.17528401]
import numpy as np


def full_epoch(weights, inputs, goals, alpha):
    deltas = inputs.dot(weights) - goals
    average = inputs.T.dot(deltas) / len(inputs)
    return weights - alpha * average


def batch_epoch(weights, inputs, goals, alpha, batch_size):
    for start in range(0, len(inputs), batch_size):
        rows = inputs[start:start + batch_size]
        deltas = rows.dot(weights) - goals[start:start + batch_size]
        weights = weights - alpha * rows.T.dot(deltas) 
    return weights


# WRONG: batch_epoch: all batches are measured with the starting weights
# VIOLATES: `batch_epoch(weights, inputs, goals, alpha, batch_size)` returns the weights after one pass, an averaged update after each batch in order; the last batch may be smaller, and is averaged over its own rows
# SHOWN BY: batch_epoch(np.array([-0.05498456]), np.array([[1], [0], [1]]), np.array([0, 1, 1]), 0.05, 1) gives [0.0005138960000000067], due [0.000376434599999996]
import numpy as np


def full_epoch(weights, inputs, goals, alpha):
    deltas = inputs.dot(weights) - goals
    average = inputs.T.dot(deltas) / len(inputs)
    return weights - alpha * average


def batch_epoch(weights, inputs, goals, alpha, batch_size):
    old = weights
    for start in range(0, len(inputs), batch_size):
        rows = inputs[start:start + batch_size]
        deltas = rows.dot(old) - goals[start:start + batch_size]
        weights = weights - alpha * rows.T.dot(deltas) / len(rows)
    return weights


# WRONG: batch_epoch: equal parts: the rows are spread over the batches as evenly as possible
# VIOLATES: `batch_epoch(weights, inputs, goals, alpha, batch_size)` returns the weights after one pass, an averaged update after each batch in order; the last batch may be smaller, and is averaged over its own rows
# SHOWN BY: batch_epoch(np.array([0.5]), np.array([[1], [1], [1], [1], [1]]), np.array([0, 1, 0, 1, 1]), 0.1, 4) gives [0.535], due [0.55]
import numpy as np


def full_epoch(weights, inputs, goals, alpha):
    deltas = inputs.dot(weights) - goals
    average = inputs.T.dot(deltas) / len(inputs)
    return weights - alpha * average


def batch_epoch(weights, inputs, goals, alpha, batch_size):
    parts = -(-len(inputs) // batch_size)
    for rows, g in zip(np.array_split(inputs, parts), np.array_split(goals, parts)):
        deltas = rows.dot(weights) - g
        weights = weights - alpha * rows.T.dot(deltas) / len(rows)
    return weights


# WRONG: batch_epoch: divides by all rows
# VIOLATES: `batch_epoch(weights, inputs, goals, alpha, batch_size)` returns the weights after one pass, an averaged update after each batch in order; the last batch may be smaller, and is averaged over its own rows
# SHOWN BY: batch_epoch(np.array([-0.05498456]), np.array([[1], [0], [1]]), np.array([0, 1, 1]), 0.05, 1) gives [-0.036500348155555556], due [0.000376434599999996]
import numpy as np


def full_epoch(weights, inputs, goals, alpha):
    deltas = inputs.dot(weights) - goals
    average = inputs.T.dot(deltas) / len(inputs)
    return weights - alpha * average


def batch_epoch(weights, inputs, goals, alpha, batch_size):
    for start in range(0, len(inputs), batch_size):
        rows = inputs[start:start + batch_size]
        deltas = rows.dot(weights) - goals[start:start + batch_size]
        weights = weights - alpha * rows.T.dot(deltas) / len(inputs)
    return weights


# WRONG: batch_epoch: windows that overlap, one row on each time
# VIOLATES: `batch_epoch(weights, inputs, goals, alpha, batch_size)` returns the weights after one pass, an averaged update after each batch in order; the last batch may be smaller, and is averaged over its own rows
# SHOWN BY: batch_epoch(np.array([0.30037868]), np.array([[-1], [ 2]]), np.array([1, 0]), 0.1, 8) gives [0.105170406], due [0.17528401]
import numpy as np


def full_epoch(weights, inputs, goals, alpha):
    deltas = inputs.dot(weights) - goals
    average = inputs.T.dot(deltas) / len(inputs)
    return weights - alpha * average


def batch_epoch(weights, inputs, goals, alpha, batch_size):
    for start in range(0, len(inputs)):
        rows = inputs[start:start + batch_size]
        deltas = rows.dot(weights) - goals[start:start + batch_size]
        weights = weights - alpha * rows.T.dot(deltas) / len(rows)
    return weights


# WRONG: batch_epoch: an update after each row of a batch
# VIOLATES: `batch_epoch(weights, inputs, goals, alpha, batch_size)` returns the weights after one pass, an averaged update after each batch in order; the last batch may be smaller, and is averaged over its own rows
# SHOWN BY: batch_epoch(np.array([0.30037868]), np.array([[-1], [ 2]]), np.array([1, 0]), 0.1, 8) gives [0.1882877968], due [0.17528401]
import numpy as np


def full_epoch(weights, inputs, goals, alpha):
    deltas = inputs.dot(weights) - goals
    average = inputs.T.dot(deltas) / len(inputs)
    return weights - alpha * average


def batch_epoch(weights, inputs, goals, alpha, batch_size):
    for start in range(0, len(inputs), batch_size):
        rows = inputs[start:start + batch_size]
        for x, g in zip(rows, goals[start:start + batch_size]):
            weights = weights - alpha * x * (x.dot(weights) - g) / len(rows)
    return weights


# WRONG: batch_epoch: a smaller last batch is filled up from the first rows
# VIOLATES: `batch_epoch(weights, inputs, goals, alpha, batch_size)` returns the weights after one pass, an averaged update after each batch in order; the last batch may be smaller, and is averaged over its own rows
# SHOWN BY: batch_epoch(np.array([-0.30603196]), np.array([[1], [0]]), np.array([1., 1.]), 0.1, 5) gives [-0.2276700424], due [-0.24073036199999998]
import numpy as np


def full_epoch(weights, inputs, goals, alpha):
    deltas = inputs.dot(weights) - goals
    average = inputs.T.dot(deltas) / len(inputs)
    return weights - alpha * average


def batch_epoch(weights, inputs, goals, alpha, batch_size):
    for start in range(0, len(inputs), batch_size):
        index = np.arange(start, start + batch_size) % len(inputs)
        rows = inputs[index]
        deltas = rows.dot(weights) - goals[index]
        weights = weights - alpha * rows.T.dot(deltas) / len(rows)
    return weights


# WRONG: batch_epoch: a smaller last batch reaches back to be full
# VIOLATES: `batch_epoch(weights, inputs, goals, alpha, batch_size)` returns the weights after one pass, an averaged update after each batch in order; the last batch may be smaller, and is averaged over its own rows
# SHOWN BY: batch_epoch(np.array([ 0.35771184, -0.7748339 , -0.03983005]), np.array([[1, 0, 0], [1, 0, 1], [0, 0, 1]]), np.array([0, 1, 0]), 0.1, 2) gives [0.40552175755, -0.7748339, 0.026151666525000006], due [0.3739321585, -0.7748339, -0.005151725549999996]
import numpy as np


def full_epoch(weights, inputs, goals, alpha):
    deltas = inputs.dot(weights) - goals
    average = inputs.T.dot(deltas) / len(inputs)
    return weights - alpha * average


def batch_epoch(weights, inputs, goals, alpha, batch_size):
    for start in range(0, len(inputs), batch_size):
        start = max(0, min(start, len(inputs) - batch_size))
        rows = inputs[start:start + batch_size]
        deltas = rows.dot(weights) - goals[start:start + batch_size]
        weights = weights - alpha * rows.T.dot(deltas) / len(rows)
    return weights


# WRONG: batch_epoch: the batch size is made at least 8, as the document says is typical
# VIOLATES: `batch_size` is at least 1 and may exceed the rows.
# SHOWN BY: batch_epoch(np.array([-0.05498456]), np.array([[1], [0], [1]]), np.array([0, 1, 1]), 0.05, 1) gives [-0.036485074666666666], due [0.000376434599999996]
import numpy as np


def full_epoch(weights, inputs, goals, alpha):
    deltas = inputs.dot(weights) - goals
    average = inputs.T.dot(deltas) / len(inputs)
    return weights - alpha * average


def batch_epoch(weights, inputs, goals, alpha, batch_size):
    batch_size = max(8, batch_size)
    for start in range(0, len(inputs), batch_size):
        rows = inputs[start:start + batch_size]
        deltas = rows.dot(weights) - goals[start:start + batch_size]
        weights = weights - alpha * rows.T.dot(deltas) / len(rows)
    return weights


# WRONG: batch_epoch: batch_size is taken for the number of batches
# VIOLATES: `batch_epoch(weights, inputs, goals, alpha, batch_size)` returns the weights after one pass, an averaged update after each batch in order; the last batch may be smaller, and is averaged over its own rows
# SHOWN BY: batch_epoch(np.array([0.30037868]), np.array([[-1], [ 2]]), np.array([1, 0]), 0.1, 8) gives [0.10220448719999999], due [0.17528401]
import numpy as np


def full_epoch(weights, inputs, goals, alpha):
    deltas = inputs.dot(weights) - goals
    average = inputs.T.dot(deltas) / len(inputs)
    return weights - alpha * average


def batch_epoch(weights, inputs, goals, alpha, batch_size):
    batch_size = max(1, len(inputs) // batch_size)
    for start in range(0, len(inputs), batch_size):
        rows = inputs[start:start + batch_size]
        deltas = rows.dot(weights) - goals[start:start + batch_size]
        weights = weights - alpha * rows.T.dot(deltas) / len(rows)
    return weights


# WRONG: batch_epoch: only the first batch
# VIOLATES: `batch_epoch(weights, inputs, goals, alpha, batch_size)` returns the weights after one pass, an averaged update after each batch in order; the last batch may be smaller, and is averaged over its own rows
# SHOWN BY: batch_epoch(np.array([-0.05498456]), np.array([[1], [0], [1]]), np.array([0, 1, 1]), 0.05, 1) gives [-0.052235332], due [0.000376434599999996]
import numpy as np


def full_epoch(weights, inputs, goals, alpha):
    deltas = inputs.dot(weights) - goals
    average = inputs.T.dot(deltas) / len(inputs)
    return weights - alpha * average


def batch_epoch(weights, inputs, goals, alpha, batch_size):
    for start in [0]:
        rows = inputs[start:start + batch_size]
        deltas = rows.dot(weights) - goals[start:start + batch_size]
        weights = weights - alpha * rows.T.dot(deltas) / len(rows)
    return weights


# WRONG: batch_epoch: a last batch of a single row is never reached
# VIOLATES: `batch_epoch(weights, inputs, goals, alpha, batch_size)` returns the weights after one pass, an averaged update after each batch in order; the last batch may be smaller, and is averaged over its own rows
# SHOWN BY: batch_epoch(np.array([0.5]), np.array([[1], [1], [1]]), np.array([0, 1, 0]), 0.1, 2) gives [0.5], due [0.45]
import numpy as np


def full_epoch(weights, inputs, goals, alpha):
    deltas = inputs.dot(weights) - goals
    average = inputs.T.dot(deltas) / len(inputs)
    return weights - alpha * average


def batch_epoch(weights, inputs, goals, alpha, batch_size):
    for start in range(0, max(1, len(inputs) - 1), batch_size):
        rows = inputs[start:start + batch_size]
        deltas = rows.dot(weights) - goals[start:start + batch_size]
        weights = weights - alpha * rows.T.dot(deltas) / len(rows)
    return weights


# WRONG: batch_epoch: batches from last to first
# VIOLATES: `batch_epoch(weights, inputs, goals, alpha, batch_size)` returns the weights after one pass, an averaged update after each batch in order; the last batch may be smaller, and is averaged over its own rows
# SHOWN BY: batch_epoch(np.array([-0.05498456]), np.array([[1], [0], [1]]), np.array([0, 1, 1]), 0.05, 1) gives [-0.002123565399999993], due [0.000376434599999996]
import numpy as np


def full_epoch(weights, inputs, goals, alpha):
    deltas = inputs.dot(weights) - goals
    average = inputs.T.dot(deltas) / len(inputs)
    return weights - alpha * average


def batch_epoch(weights, inputs, goals, alpha, batch_size):
    for start in reversed(range(0, len(inputs), batch_size)):
        rows = inputs[start:start + batch_size]
        deltas = rows.dot(weights) - goals[start:start + batch_size]
        weights = weights - alpha * rows.T.dot(deltas) / len(rows)
    return weights


# WRONG: batch_epoch: each batch takes every k-th row
# VIOLATES: `batch_epoch(weights, inputs, goals, alpha, batch_size)` returns the weights after one pass, an averaged update after each batch in order; the last batch may be smaller, and is averaged over its own rows
# SHOWN BY: batch_epoch(np.array([ 0.35771184, -0.7748339 , -0.03983005]), np.array([[1, 0, 0], [1, 0, 1], [0, 0, 1]]), np.array([0, 1, 0]), 0.1, 2) gives [0.40962747795, -0.7748339, 0.03196268245], due [0.3739321585, -0.7748339, -0.005151725549999996]
import numpy as np


def full_epoch(weights, inputs, goals, alpha):
    deltas = inputs.dot(weights) - goals
    average = inputs.T.dot(deltas) / len(inputs)
    return weights - alpha * average


def batch_epoch(weights, inputs, goals, alpha, batch_size):
    parts = -(-len(inputs) // batch_size)
    for start in range(parts):
        rows = inputs[start::parts]
        deltas = rows.dot(weights) - goals[start::parts]
        weights = weights - alpha * rows.T.dot(deltas) / len(rows)
    return weights


# WRONG: batch_epoch: the weights after each batch, a list
# VIOLATES: `batch_epoch(weights, inputs, goals, alpha, batch_size)` returns the weights after one pass, an averaged update after each batch in order; the last batch may be smaller, and is averaged over its own rows
# SHOWN BY: batch_epoch(np.array([0.5]), np.array([[1], [1], [1]]), np.array([0, 1, 0]), 0.1, 2) gives [[0.5], [0.45]], due [0.45]
import numpy as np


def full_epoch(weights, inputs, goals, alpha):
    deltas = inputs.dot(weights) - goals
    average = inputs.T.dot(deltas) / len(inputs)
    return weights - alpha * average


def batch_epoch(weights, inputs, goals, alpha, batch_size):
    path = []
    for start in range(0, len(inputs), batch_size):
        rows = inputs[start:start + batch_size]
        deltas = rows.dot(weights) - goals[start:start + batch_size]
        weights = weights - alpha * rows.T.dot(deltas) / len(rows)
        path.append(weights)
    return path


# WRONG: batch_epoch: a batch size above the rows does nothing
# VIOLATES: `batch_size` is at least 1 and may exceed the rows.
# SHOWN BY: batch_epoch(np.array([-0.91505878]), np.array([[1.]]), np.array([0]), 0.05, 2) gives [-0.91505878], due [-0.869305841]
import numpy as np


def full_epoch(weights, inputs, goals, alpha):
    deltas = inputs.dot(weights) - goals
    average = inputs.T.dot(deltas) / len(inputs)
    return weights - alpha * average


def batch_epoch(weights, inputs, goals, alpha, batch_size):
    if batch_size > len(inputs):
        return weights
    for start in range(0, len(inputs), batch_size):
        rows = inputs[start:start + batch_size]
        deltas = rows.dot(weights) - goals[start:start + batch_size]
        weights = weights - alpha * rows.T.dot(deltas) / len(rows)
    return weights


# WRONG: batch_epoch: one row too many in each batch
# VIOLATES: `batch_epoch(weights, inputs, goals, alpha, batch_size)` returns the weights after one pass, an averaged update after each batch in order; the last batch may be smaller, and is averaged over its own rows
# SHOWN BY: batch_epoch(np.array([-0.05498456]), np.array([[1], [0], [1]]), np.array([0, 1, 1]), 0.05, 1) gives [0.024093787517500003], due [0.000376434599999996]
import numpy as np


def full_epoch(weights, inputs, goals, alpha):
    deltas = inputs.dot(weights) - goals
    average = inputs.T.dot(deltas) / len(inputs)
    return weights - alpha * average


def batch_epoch(weights, inputs, goals, alpha, batch_size):
    for start in range(0, len(inputs), batch_size):
        rows = inputs[start:start + batch_size + 1]
        deltas = rows.dot(weights) - goals[start:start + batch_size + 1]
        weights = weights - alpha * rows.T.dot(deltas) / len(rows)
    return weights


# WRONG: batch_epoch: alpha is forgotten
# VIOLATES: `batch_epoch(weights, inputs, goals, alpha, batch_size)` returns the weights after one pass, an averaged update after each batch in order; the last batch may be smaller, and is averaged over its own rows
# SHOWN BY: batch_epoch(np.array([-0.91505878]), np.array([[1.]]), np.array([0]), 0.05, 2) gives [0.0], due [-0.869305841]
import numpy as np


def full_epoch(weights, inputs, goals, alpha):
    deltas = inputs.dot(weights) - goals
    average = inputs.T.dot(deltas) / len(inputs)
    return weights - alpha * average


def batch_epoch(weights, inputs, goals, alpha, batch_size):
    for start in range(0, len(inputs), batch_size):
        rows = inputs[start:start + batch_size]
        deltas = rows.dot(weights) - goals[start:start + batch_size]
        weights = weights - rows.T.dot(deltas) / len(rows)
    return weights


# WRONG: batch_epoch: the rows left over at the end are dropped
# VIOLATES: the last batch may be smaller, and is averaged over its own rows
# SHOWN BY: batch_epoch(A([0.5, 0.2]), A([[1, 0], [1, 1], [0, 1]]), A([1, 0, 1]), 0.1, 2) gives array([0.49 , 0.165]), due array([0.49 , 0.2485])
import numpy as np


def full_epoch(weights, inputs, goals, alpha):
    deltas = inputs.dot(weights) - goals
    return weights - alpha * inputs.T.dot(deltas) / len(inputs)


def batch_epoch(weights, inputs, goals, alpha, batch_size):
    batch_size = min(batch_size, len(inputs))
    for b in range(len(inputs) // batch_size):
        rows = slice(b * batch_size, (b + 1) * batch_size)
        weights = full_epoch(weights, inputs[rows], goals[rows], alpha)
    return weights


# WRONG: batch_epoch: every batch starts from the first weights, and their changes are added
# VIOLATES: an averaged update after each batch in order
# SHOWN BY: batch_epoch(A([0.5, 0.2]), A([[1, 0], [1, 1], [0, 1]]), A([1, 0, 1]), 0.1, 2) gives array([0.49 , 0.245]), due array([0.49 , 0.2485])
import numpy as np


def full_epoch(weights, inputs, goals, alpha):
    deltas = inputs.dot(weights) - goals
    return weights - alpha * inputs.T.dot(deltas) / len(inputs)


def batch_epoch(weights, inputs, goals, alpha, batch_size):
    change = np.zeros(len(weights))
    for start in range(0, len(inputs), batch_size):
        x, y = inputs[start:start + batch_size], goals[start:start + batch_size]
        change += full_epoch(weights, x, y, alpha) - weights
    return weights + change


# WRONG: batch_epoch: batches overlap: the window moves by one row
# VIOLATES: an averaged update after each batch in order
# SHOWN BY: batch_epoch(A([0.5, 0.2]), A([[1, 0], [1, 1], [0, 1]]), A([1, 0, 1]), 0.1, 2) gives array([0.45725, 0.174 ]), due array([0.49 , 0.2485])
import numpy as np


def full_epoch(weights, inputs, goals, alpha):
    deltas = inputs.dot(weights) - goals
    return weights - alpha * inputs.T.dot(deltas) / len(inputs)


def batch_epoch(weights, inputs, goals, alpha, batch_size):
    for start in range(0, max(1, len(inputs) - batch_size + 1)):
        end = start + batch_size
        weights = full_epoch(weights, inputs[start:end], goals[start:end], alpha)
    return weights


# WRONG: full_epoch: divides by the number of weights, not of rows
# VIOLATES: one update by the *average* weight_delta over all rows
# SHOWN BY: full_epoch(A([0.5, 0.2]), A([[1, 0], [1, 1], [0, 1]]), A([1, 0, 1]), 0.1) gives array([0.49 , 0.205]), due array([0.49333333, 0.20333333])
import numpy as np


def full_epoch(weights, inputs, goals, alpha):
    deltas = inputs.dot(weights) - goals
    return weights - alpha * inputs.T.dot(deltas) / inputs.shape[1]


def batch_epoch(weights, inputs, goals, alpha, batch_size):
    for start in range(0, len(inputs), batch_size):
        end = start + batch_size
        weights = full_epoch(weights, inputs[start:end], goals[start:end], alpha)
    return weights


# WRONG: full_epoch: stochastic: the weights change within the loop, then the sum is averaged
# VIOLATES: one update by the *average* weight_delta over all rows
# SHOWN BY: full_epoch(A([0.5, 0.2]), A([[1, 0], [1, 1], [0, 1]]), A([1, 0, 1]), 0.1) gives array([0.49277778, 0.20357407]), due array([0.49333333, 0.20333333])
import numpy as np


def full_epoch(weights, inputs, goals, alpha):
    for i in range(len(inputs)):
        delta = inputs[i].dot(weights) - goals[i]
        weights = weights - alpha * delta * inputs[i] / len(inputs)
    return weights


def batch_epoch(weights, inputs, goals, alpha, batch_size):
    for start in range(0, len(inputs), batch_size):
        end = start + batch_size
        weights = full_epoch(weights, inputs[start:end], goals[start:end], alpha)
    return weights


# WRONG: batch_epoch: a single row left over is put into the batch before it
# VIOLATES: `batch_epoch(weights, inputs, goals, alpha, batch_size)` returns the weights after one pass, an averaged update after each batch in order; the last batch may be smaller, and is averaged over its own rows
# SHOWN BY: batch_epoch(np.array([ 0.5 , 0.48, -0.7 ]), np.array([[1, 0, 1], [0, 1, 1], [1, 1, 1]]), np.array([0, 1, 0]), 0.1, 2) gives np.array([ 0.49733333, 0.51133333, -0.662 ]), due np.array([ 0.4678, 0.4988, -0.6712])
import numpy as np


def full_epoch(weights, inputs, goals, alpha):
    delta = inputs.dot(weights) - goals
    return weights - alpha * inputs.T.dot(delta) / len(inputs)



def batch_epoch(weights, inputs, goals, alpha, batch_size):
    start, n = 0, len(inputs)
    while start < n:
        stop = start + batch_size
        if stop == n - 1 and batch_size > 1:
            stop = n
        weights = full_epoch(weights, inputs[start:stop], goals[start:stop], alpha)
        start = stop
    return weights


# WRONG: full_epoch: averages each weight over the rows where its light is on, not over all rows
# VIOLATES: `full_epoch(weights, inputs, goals, alpha)` returns the weights after one update by the *average* weight_delta over all rows
# SHOWN BY: full_epoch(np.array([ 0.5 , 0.48, -0.7 ]), np.array([[1, 0, 1], [0, 1, 1]]), np.array([0, 1]), 0.1) gives np.array([ 0.52 , 0.602, -0.629]), due np.array([ 0.51 , 0.541, -0.629])
import numpy as np


def full_epoch(weights, inputs, goals, alpha):
    delta = inputs.dot(weights) - goals
    on = np.maximum((inputs != 0).sum(axis=0), 1)
    return weights - alpha * inputs.T.dot(delta) / on


def batch_epoch(weights, inputs, goals, alpha, batch_size):
    for start in range(0, len(inputs), batch_size):
        x, y = inputs[start : start + batch_size], goals[start : start + batch_size]
        weights = weights - alpha * x.T.dot(x.dot(weights) - y) / len(x)
    return weights


# WRONG: batch_epoch: only the last batch is looked at
# VIOLATES: an averaged update after each batch in order
# SHOWN BY: batch_epoch(np.array([0.5]), np.array([[1.0], [2.0]]), np.array([1, 1]), 0.1, 1) gives [0.5], due [0.53]
import numpy as np
def full_epoch(weights, inputs, goals, alpha):
    deltas = inputs.dot(weights) - goals
    return weights - alpha * inputs.T.dot(deltas) / len(inputs)
def batch_epoch(weights, inputs, goals, alpha, batch_size):
    start = (len(inputs) - 1) // batch_size * batch_size
    rows, ys = inputs[start:], goals[start:]
    return weights - alpha * rows.T.dot(rows.dot(weights) - ys) / len(rows)


# WRONG: batch_epoch: all rows in one batch
# VIOLATES: an averaged update after each batch in order
# SHOWN BY: batch_epoch(np.array([0.5]), np.array([[1.0], [2.0]]), np.array([1, 1]), 0.1, 1) gives [0.525], due [0.53]
import numpy as np
def full_epoch(weights, inputs, goals, alpha):
    deltas = inputs.dot(weights) - goals
    return weights - alpha * inputs.T.dot(deltas) / len(inputs)
def batch_epoch(weights, inputs, goals, alpha, batch_size):
    return full_epoch(weights, inputs, goals, alpha)


# WRONG: batch_epoch: every n-th row makes a batch
# VIOLATES: an averaged update after each batch in order
# SHOWN BY: batch_epoch(np.array([0.5]), np.array([[1.0], [2.0], [3.0]]), np.array([1, 1, 0]), 0.1, 2) gives [0.38], due [0.0525]
import numpy as np
def full_epoch(weights, inputs, goals, alpha):
    deltas = inputs.dot(weights) - goals
    return weights - alpha * inputs.T.dot(deltas) / len(inputs)
def batch_epoch(weights, inputs, goals, alpha, batch_size):
    k = -(-len(inputs) // batch_size)
    for start in range(k):
        rows = inputs[start::k]
        deltas = rows.dot(weights) - goals[start::k]
        weights = weights - alpha * rows.T.dot(deltas) / len(rows)
    return weights


# WRONG: batch_epoch: makes batches of at most 8 rows
# VIOLATES: `batch_epoch(weights, inputs, goals, alpha, batch_size)` returns the weights after one pass, an averaged update after each batch in order; the last batch may be smaller, and is averaged over its own rows
# SHOWN BY: batch_epoch(np.ones(1), np.ones((20, 1)), np.zeros(20), 0.5, 16) gives [0.125], due [0.25]
import numpy as np


def batch_epoch(weights, inputs, goals, alpha, batch_size):
    batch_size = min(batch_size, 8)
    for s in range(0, len(inputs), batch_size):
        weights = full_epoch(weights, inputs[s:s + batch_size], goals[s:s + batch_size], alpha)
    return weights


def full_epoch(weights, inputs, goals, alpha):
    predictions = inputs.dot(weights)
    deltas = predictions - goals
    weight_deltas = inputs * deltas[:, np.newaxis]
    return weights - alpha * weight_deltas.mean(axis=0)


# WRONG: batch_epoch: drops the last batch if it is smaller than half a batch
# VIOLATES: `batch_epoch(weights, inputs, goals, alpha, batch_size)` returns the weights after one pass, an averaged update after each batch in order; the last batch may be smaller, and is averaged over its own rows
# SHOWN BY: batch_epoch(np.ones(1), np.ones((5, 1)), np.zeros(5), 0.5, 4) gives [0.5], due [0.25]
import numpy as np


def batch_epoch(weights, inputs, goals, alpha, batch_size):
    for s in range(0, len(inputs), batch_size):
        if s and len(inputs) - s < batch_size / 2:
            break
        weights = full_epoch(weights, inputs[s:s + batch_size], goals[s:s + batch_size], alpha)
    return weights


def full_epoch(weights, inputs, goals, alpha):
    predictions = inputs.dot(weights)
    deltas = predictions - goals
    weight_deltas = inputs * deltas[:, np.newaxis]
    return weights - alpha * weight_deltas.mean(axis=0)


# WRONG: batch_epoch: no batch is larger than 32 rows
# VIOLATES: `batch_size` is at least 1 and may exceed the rows
# SHOWN BY: batch_epoch(np.zeros(1), np.ones((33, 1)), np.arange(33.0), 1.0, 33) gives [32.0], due [16.0]
import numpy as np


def full_epoch(weights: np.ndarray, inputs: np.ndarray, goals: np.ndarray, alpha: float) -> np.ndarray:
    predictions = inputs.dot(weights)
    deltas = predictions - goals
    weight_deltas = inputs * deltas[:, np.newaxis]
    return weights - alpha * weight_deltas.mean(axis=0)


def batch_epoch(weights, inputs, goals, alpha, batch_size):
    batch_size = min(batch_size, 32)
    for s in range(0, len(inputs), batch_size):
        weights = full_epoch(weights, inputs[s:s + batch_size], goals[s:s + batch_size], alpha)
    return weights
