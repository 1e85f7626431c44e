# WRONG: log_loss: mean over rows and outputs
# VIOLATES: `log_loss(preds, goals)` returns mean over rows of the sum over outputs of `-(y ln p + (1-y) ln(1-p))`, with p clipped to [1e-12, 1-1e-12]; `preds` and `goals` are (rows, outputs), goals 0 or 1
# SHOWN BY: log_loss(np.array([[0.5, 0.25]]), np.array([[1, 0]])) gives 0.4904146265058631, due 0.9808292530117262
import numpy as np


def log_loss(preds, goals):
    p = np.clip(preds, 1e-12, 1 - 1e-12)
    return -np.mean(goals * np.log(p) + (1 - goals) * np.log(1 - p))


# WRONG: log_loss: sum over rows and outputs
# VIOLATES: `log_loss(preds, goals)` returns mean over rows of the sum over outputs of `-(y ln p + (1-y) ln(1-p))`, with p clipped to [1e-12, 1-1e-12]; `preds` and `goals` are (rows, outputs), goals 0 or 1
# SHOWN BY: log_loss(np.array([[0.5], [0.25]]), np.array([[1], [0]])) gives 0.9808292530117262, due 0.4904146265058631
import numpy as np


def log_loss(preds, goals):
    p = np.clip(preds, 1e-12, 1 - 1e-12)
    return -np.sum(np.sum(goals * np.log(p) + (1 - goals) * np.log(1 - p), axis=1))


# WRONG: log_loss: mean over outputs, sum over rows
# VIOLATES: `log_loss(preds, goals)` returns mean over rows of the sum over outputs of `-(y ln p + (1-y) ln(1-p))`, with p clipped to [1e-12, 1-1e-12]; `preds` and `goals` are (rows, outputs), goals 0 or 1
# SHOWN BY: log_loss(np.array([[0.5], [0.25]]), np.array([[1], [0]])) gives 0.9808292530117262, due 0.4904146265058631
import numpy as np


def log_loss(preds, goals):
    p = np.clip(preds, 1e-12, 1 - 1e-12)
    return -np.sum(np.mean(goals * np.log(p) + (1 - goals) * np.log(1 - p), axis=1))


# WRONG: log_loss: logarithms to base 2
# VIOLATES: `log_loss(preds, goals)` returns mean over rows of the sum over outputs of `-(y ln p + (1-y) ln(1-p))`, with p clipped to [1e-12, 1-1e-12]; `preds` and `goals` are (rows, outputs), goals 0 or 1
# SHOWN BY: log_loss(np.array([[0.36787771]]), np.array([[1]])) gives 1.442701829956391, due 1.000004705822946
import numpy as np


def log_loss(preds, goals):
    p = np.clip(preds, 1e-12, 1 - 1e-12)
    return -1 / np.log(2) * np.mean(np.sum(goals * np.log(p) + (1 - goals) * np.log(1 - p), axis=1))


# WRONG: log_loss: logarithms to base 10
# VIOLATES: `log_loss(preds, goals)` returns mean over rows of the sum over outputs of `-(y ln p + (1-y) ln(1-p))`, with p clipped to [1e-12, 1-1e-12]; `preds` and `goals` are (rows, outputs), goals 0 or 1
# SHOWN BY: log_loss(np.array([[0.36787771]]), np.array([[1]])) gives 0.43429652561619003, due 1.000004705822946
import numpy as np


def log_loss(preds, goals):
    p = np.clip(preds, 1e-12, 1 - 1e-12)
    return -np.mean(np.sum(goals * np.log10(p) + (1 - goals) * np.log10(1 - p), axis=1))


# WRONG: log_loss: the minus is missing
# VIOLATES: `log_loss(preds, goals)` returns mean over rows of the sum over outputs of `-(y ln p + (1-y) ln(1-p))`, with p clipped to [1e-12, 1-1e-12]; `preds` and `goals` are (rows, outputs), goals 0 or 1
# SHOWN BY: log_loss(np.array([[0.36787771]]), np.array([[1]])) gives -1.000004705822946, due 1.000004705822946
import numpy as np


def log_loss(preds, goals):
    p = np.clip(preds, 1e-12, 1 - 1e-12)
    return np.mean(np.sum(goals * np.log(p) + (1 - goals) * np.log(1 - p), axis=1))


# WRONG: log_loss: only y ln p, goals of 0 cost nothing
# VIOLATES: `log_loss(preds, goals)` returns mean over rows of the sum over outputs of `-(y ln p + (1-y) ln(1-p))`, with p clipped to [1e-12, 1-1e-12]; `preds` and `goals` are (rows, outputs), goals 0 or 1
# SHOWN BY: log_loss(np.array([[0.08873603]]), np.array([[0]])) gives -0.0, due 0.09292266518693229
import numpy as np


def log_loss(preds, goals):
    p = np.clip(preds, 1e-12, 1 - 1e-12)
    return -np.mean(np.sum(goals * np.log(p) , axis=1))


# WRONG: log_loss: clips at 1e-7
# VIOLATES: `log_loss(preds, goals)` returns mean over rows of the sum over outputs of `-(y ln p + (1-y) ln(1-p))`, with p clipped to [1e-12, 1-1e-12]; `preds` and `goals` are (rows, outputs), goals 0 or 1
# SHOWN BY: log_loss(np.array([[0.0]]), np.array([[1]])) gives 16.11809565095832, due 27.631021115928547
import numpy as np


def log_loss(preds, goals):
    p = np.clip(preds, 1e-7, 1 - 1e-7)
    return -np.mean(np.sum(goals * np.log(p) + (1 - goals) * np.log(1 - p), axis=1))


# WRONG: log_loss: clips at 1e-15
# VIOLATES: `log_loss(preds, goals)` returns mean over rows of the sum over outputs of `-(y ln p + (1-y) ln(1-p))`, with p clipped to [1e-12, 1-1e-12]; `preds` and `goals` are (rows, outputs), goals 0 or 1
# SHOWN BY: log_loss(np.array([[0.0]]), np.array([[1]])) gives 34.538776394910684, due 27.631021115928547
import numpy as np


def log_loss(preds, goals):
    p = np.clip(preds, 1e-15, 1 - 1e-15)
    return -np.mean(np.sum(goals * np.log(p) + (1 - goals) * np.log(1 - p), axis=1))


# WRONG: log_loss: does not clip
# VIOLATES: `log_loss(preds, goals)` returns mean over rows of the sum over outputs of `-(y ln p + (1-y) ln(1-p))`, with p clipped to [1e-12, 1-1e-12]; `preds` and `goals` are (rows, outputs), goals 0 or 1
# SHOWN BY: log_loss(np.array([[0.0]]), np.array([[1]])) gives inf, due 27.631021115928547
import numpy as np


def log_loss(preds, goals):
    p = preds
    return -np.mean(np.sum(goals * np.log(p) + (1 - goals) * np.log(1 - p), axis=1))


# WRONG: log_loss: clips only from below, so 1 gives 0 times minus infinity
# VIOLATES: `log_loss(preds, goals)` returns mean over rows of the sum over outputs of `-(y ln p + (1-y) ln(1-p))`, with p clipped to [1e-12, 1-1e-12]; `preds` and `goals` are (rows, outputs), goals 0 or 1
# SHOWN BY: log_loss(np.array([[1.0]]), np.array([[1]])) gives nan, due 9.999778782803785e-13
import numpy as np


def log_loss(preds, goals):
    p = np.maximum(preds, 1e-12)
    return -np.mean(np.sum(goals * np.log(p) + (1 - goals) * np.log(1 - p), axis=1))


# WRONG: log_loss: adds 1e-12 instead of clipping
# VIOLATES: `log_loss(preds, goals)` returns mean over rows of the sum over outputs of `-(y ln p + (1-y) ln(1-p))`, with p clipped to [1e-12, 1-1e-12]; `preds` and `goals` are (rows, outputs), goals 0 or 1
# SHOWN BY: log_loss(np.array([[0.00000001]]), np.array([[1]])) gives 18.420580748952034, due 18.420680743952367
import numpy as np


def log_loss(preds, goals):
    p = preds
    return -np.mean(np.sum(goals * np.log(p + 1e-12) + (1 - goals) * np.log(1 - p + 1e-12), axis=1))


# WRONG: log_loss: mean squared error
# VIOLATES: `log_loss(preds, goals)` returns mean over rows of the sum over outputs of `-(y ln p + (1-y) ln(1-p))`, with p clipped to [1e-12, 1-1e-12]; `preds` and `goals` are (rows, outputs), goals 0 or 1
# SHOWN BY: log_loss(np.array([[0.36787771]]), np.array([[1]])) gives 0.3995785895148441, due 1.000004705822946
import numpy as np


def log_loss(preds, goals):
    p = np.clip(preds, 1e-12, 1 - 1e-12)
    return np.mean(np.sum((preds - goals) ** 2, axis=1))


# WRONG: log_loss: preds and goals change places
# VIOLATES: `log_loss(preds, goals)` returns mean over rows of the sum over outputs of `-(y ln p + (1-y) ln(1-p))`, with p clipped to [1e-12, 1-1e-12]; `preds` and `goals` are (rows, outputs), goals 0 or 1
# SHOWN BY: log_loss(np.array([[0.36787771]]), np.array([[1]])) gives 17.466198326626532, due 1.000004705822946
import numpy as np


def log_loss(preds, goals):
    preds, goals = goals, preds
    p = np.clip(preds, 1e-12, 1 - 1e-12)
    return -np.mean(np.sum(goals * np.log(p) + (1 - goals) * np.log(1 - p), axis=1))


# WRONG: log_loss: one loss a row
# VIOLATES: `log_loss(preds, goals)` returns mean over rows of the sum over outputs of `-(y ln p + (1-y) ln(1-p))`, with p clipped to [1e-12, 1-1e-12]; `preds` and `goals` are (rows, outputs), goals 0 or 1
# SHOWN BY: log_loss(np.array([[0.5], [0.25]]), np.array([[1], [0]])) gives [0.6931471805599453, 0.2876820724517809], due 0.4904146265058631
import numpy as np


def log_loss(preds, goals):
    p = np.clip(preds, 1e-12, 1 - 1e-12)
    return -np.sum(goals * np.log(p) + (1 - goals) * np.log(1 - p), axis=1)


# WRONG: log_loss: only the first output
# VIOLATES: `log_loss(preds, goals)` returns mean over rows of the sum over outputs of `-(y ln p + (1-y) ln(1-p))`, with p clipped to [1e-12, 1-1e-12]; `preds` and `goals` are (rows, outputs), goals 0 or 1
# SHOWN BY: log_loss(np.array([[0.5, 0.25]]), np.array([[1, 0]])) gives 0.6931471805599453, due 0.9808292530117262
import numpy as np


def log_loss(preds, goals):
    p = np.clip(preds, 1e-12, 1 - 1e-12)
    return -np.mean(np.sum(goals * np.log(p) + (1 - goals) * np.log(1 - p), axis=1)) if preds.shape[1] == 1 else -np.mean(goals[:, 0] * np.log(p[:, 0]) + (1 - goals[:, 0]) * np.log(1 - p[:, 0]))


# WRONG: log_loss: infinite losses become 0
# VIOLATES: `log_loss(preds, goals)` returns mean over rows of the sum over outputs of `-(y ln p + (1-y) ln(1-p))`, with p clipped to [1e-12, 1-1e-12]; `preds` and `goals` are (rows, outputs), goals 0 or 1
# SHOWN BY: log_loss(np.array([[0.0]]), np.array([[1]])) gives 0.0, due 27.631021115928547
import numpy as np


def log_loss(preds, goals):
    p = preds
    loss = -(goals * np.log(p) + (1 - goals) * np.log(1 - p))
    loss[~np.isfinite(loss)] = 0
    return np.mean(np.sum(loss, axis=1))


# WRONG: log_loss: rounds to 6 decimals
# VIOLATES: abs(got - due) <= 1e-12 + 1e-6 * abs(due), every element, NaN never.
# SHOWN BY: log_loss(np.array([[0.08873603]]), np.array([[0]])) gives 0.092923, due 0.09292266518693229
import numpy as np


def log_loss(preds, goals):
    p = np.clip(preds, 1e-12, 1 - 1e-12)
    return round(-np.mean(np.sum(goals * np.log(p) + (1 - goals) * np.log(1 - p), axis=1)), 6)


# WRONG: log_loss: half of the loss
# VIOLATES: `log_loss(preds, goals)` returns mean over rows of the sum over outputs of `-(y ln p + (1-y) ln(1-p))`, with p clipped to [1e-12, 1-1e-12]; `preds` and `goals` are (rows, outputs), goals 0 or 1
# SHOWN BY: log_loss(np.array([[0.36787771]]), np.array([[1]])) gives 0.500002352911473, due 1.000004705822946
import numpy as np


def log_loss(preds, goals):
    p = np.clip(preds, 1e-12, 1 - 1e-12)
    return -0.5 * np.mean(np.sum(goals * np.log(p) + (1 - goals) * np.log(1 - p), axis=1))


# WRONG: log_loss: sums over the rows, mean over the outputs
# VIOLATES: `log_loss(preds, goals)` returns mean over rows of the sum over outputs of `-(y ln p + (1-y) ln(1-p))`, with p clipped to [1e-12, 1-1e-12]; `preds` and `goals` are (rows, outputs), goals 0 or 1
# SHOWN BY: log_loss(np.array([[0.5], [0.25]]), np.array([[1], [0]])) gives 0.9808292530117262, due 0.4904146265058631
import numpy as np


def log_loss(preds, goals):
    p = np.clip(preds, 1e-12, 1 - 1e-12)
    return -np.mean(np.sum(goals * np.log(p) + (1 - goals) * np.log(1 - p), axis=0))


# WRONG: log_loss: goals of 1 and of 0 weigh the same however many there are
# VIOLATES: `log_loss(preds, goals)` returns mean over rows of the sum over outputs of `-(y ln p + (1-y) ln(1-p))`, with p clipped to [1e-12, 1-1e-12]; `preds` and `goals` are (rows, outputs), goals 0 or 1
# SHOWN BY: log_loss(np.array([[0.5], [0.25], [0.125]]), np.array([[1], [0], [0]])) gives 0.4518769565490485, due 0.3714535485454163
import numpy as np


def log_loss(preds, goals):
    p = np.clip(preds, 1e-12, 1 - 1e-12)
    ones, zeros = goals == 1, goals == 0
    if not ones.any() or not zeros.any():
        return -np.where(ones, np.log(p), np.log(1 - p)).sum() / len(p)
    return -(np.log(p)[ones].mean() + np.log(1 - p)[zeros].mean()) / 2 * p.shape[1]


# WRONG: log_loss: averaged over rows and outputs
# VIOLATES: mean over rows of the sum over outputs
# SHOWN BY: log_loss(A([[0.5, 0.2]]), A([[1, 0]])) gives np.float64(0.4581453659370775), due np.float64(0.916290731874155)
import numpy as np


def log_loss(preds, goals):
    p = np.clip(preds, 1e-12, 1 - 1e-12)
    return -np.sum(goals * np.log(p) + (1 - goals) * np.log(1 - p)) / preds.size


# WRONG: log_loss: logarithm with base 2: bits
# VIOLATES: `-(y ln p + (1-y) ln(1-p))`
# SHOWN BY: log_loss(A([[0.5, 0.2]]), A([[1, 0]])) gives np.float64(1.3219280948873622), due np.float64(0.916290731874155)
import numpy as np


def log_loss(preds, goals):
    p = np.clip(preds, 1e-12, 1 - 1e-12)
    return -np.sum(goals * np.log2(p) + (1 - goals) * np.log2(1 - p)) / len(preds)


# WRONG: log_loss: prediction and goal have changed places
# VIOLATES: `-(y ln p + (1-y) ln(1-p))`
# SHOWN BY: log_loss(A([[0.5, 0.2]]), A([[1, 0]])) gives np.float64(19.341725842133688), due np.float64(0.916290731874155)
import numpy as np


def log_loss(preds, goals):
    y = preds
    p = np.clip(goals, 1e-12, 1 - 1e-12)
    return -np.sum(y * np.log(p) + (1 - y) * np.log(1 - p)) / len(preds)


# WRONG: log_loss: clipped at 1e-7, as other libraries do
# VIOLATES: p clipped to [1e-12, 1-1e-12]
# SHOWN BY: log_loss(A([[1e-9]]), A([[1]])) gives np.float64(16.11809565095832), due np.float64(20.72326583694641)
import numpy as np


def log_loss(preds, goals):
    p = np.clip(preds, 1e-7, 1 - 1e-7)
    return -np.sum(goals * np.log(p) + (1 - goals) * np.log(1 - p)) / len(preds)


# WRONG: log_loss: predictions of exactly 0 or 1 are left out (add nothing, even when wrong)
# VIOLATES: `log_loss(preds, goals)` returns mean over rows of the sum over outputs of `-(y ln p + (1-y) ln(1-p))`, with p clipped to [1e-12, 1-1e-12]; `preds` and `goals` are (rows, outputs), goals 0 or 1
# SHOWN BY: log_loss(np.array([[0. , 0.4]]), np.array([[1, 1]])) gives 0.916290731874155, due 28.547311847802703
import numpy as np


def log_loss(preds, goals):
    total = 0.0
    for p_row, y_row in zip(preds, goals):
        for p, y in zip(p_row, y_row):
            if 0 < p < 1:
                p = min(max(p, 1e-12), 1 - 1e-12)
                total -= y * np.log(p) + (1 - y) * np.log(1 - p)
    return total / len(preds)
