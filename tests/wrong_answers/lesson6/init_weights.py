# WRONG: init_weights: draws from the new Generator, other numbers
# VIOLATES: `init_weights(seed, input_size, hidden_size, output_size)` returns `(weights_0_1, weights_1_2)` as the document draws them: `np.random.seed(seed)`, then `2 * np.random.random(shape) - 1`, `weights_0_1` first (`RandomState(seed)` is as good); whatever state the generator is in before
# SHOWN BY: init_weights(1, 2, 3, 1) gives ([[0.023643249400513433, 0.9009273926518706, -0.7116807745607325], [0.8972988942744877, -0.3763370959790291, -0.1533471020548487]], [[0.6554051876408835], [-0.18160172726167745], [0.09918737534611899]]), due ([[-0.165955990594852, 0.4406489868843162, -0.9997712503653102], [-0.39533485473632046, -0.7064882183657739, -0.8153228104624044]], [[-0.6274795772446582], [-0.3088785459139045], [-0.20646505153866013]])
import numpy as np


def init_weights(seed, input_size, hidden_size, output_size):
    rng = np.random.default_rng(seed)
    return 2 * rng.random((input_size, hidden_size)) - 1, 2 * rng.random((hidden_size, output_size)) - 1


# WRONG: init_weights: stays in 0..1
# VIOLATES: `init_weights(seed, input_size, hidden_size, output_size)` returns `(weights_0_1, weights_1_2)` as the document draws them: `np.random.seed(seed)`, then `2 * np.random.random(shape) - 1`, `weights_0_1` first (`RandomState(seed)` is as good); whatever state the generator is in before
# SHOWN BY: init_weights(1, 2, 3, 1) gives ([[0.417022004702574, 0.7203244934421581, 0.00011437481734488664], [0.30233257263183977, 0.14675589081711304, 0.0923385947687978]], [[0.1862602113776709], [0.34556072704304774], [0.39676747423066994]]), due ([[-0.165955990594852, 0.4406489868843162, -0.9997712503653102], [-0.39533485473632046, -0.7064882183657739, -0.8153228104624044]], [[-0.6274795772446582], [-0.3088785459139045], [-0.20646505153866013]])
import numpy as np


def init_weights(seed, input_size, hidden_size, output_size):
    np.random.seed(seed)
    weights_0_1 = np.random.random((input_size, hidden_size))
    weights_1_2 = np.random.random((hidden_size, output_size))
    return weights_0_1, weights_1_2


# WRONG: init_weights: draws weights_1_2 first
# VIOLATES: `init_weights(seed, input_size, hidden_size, output_size)` returns `(weights_0_1, weights_1_2)` as the document draws them: `np.random.seed(seed)`, then `2 * np.random.random(shape) - 1`, `weights_0_1` first (`RandomState(seed)` is as good); whatever state the generator is in before
# SHOWN BY: init_weights(1, 2, 3, 1) gives ([[-0.39533485473632046, -0.7064882183657739, -0.8153228104624044], [-0.6274795772446582, -0.3088785459139045, -0.20646505153866013]], [[-0.165955990594852], [0.4406489868843162], [-0.9997712503653102]]), due ([[-0.165955990594852, 0.4406489868843162, -0.9997712503653102], [-0.39533485473632046, -0.7064882183657739, -0.8153228104624044]], [[-0.6274795772446582], [-0.3088785459139045], [-0.20646505153866013]])
import numpy as np


def init_weights(seed, input_size, hidden_size, output_size):
    np.random.seed(seed)
    weights_1_2 = 2 * np.random.random((hidden_size, output_size)) - 1
    weights_0_1 = 2 * np.random.random((input_size, hidden_size)) - 1
    return weights_0_1, weights_1_2


# WRONG: init_weights: both matrices transposed
# VIOLATES: `init_weights(seed, input_size, hidden_size, output_size)` returns `(weights_0_1, weights_1_2)` as the document draws them: `np.random.seed(seed)`, then `2 * np.random.random(shape) - 1`, `weights_0_1` first (`RandomState(seed)` is as good); whatever state the generator is in before
# SHOWN BY: init_weights(1, 3, 4, 1) gives ([[-0.165955990594852, 0.4406489868843162, -0.9997712503653102], [-0.39533485473632046, -0.7064882183657739, -0.8153228104624044], [-0.6274795772446582, -0.3088785459139045, -0.20646505153866013], [0.07763346800671389, -0.1616109711934104, 0.37043900..., due ([[-0.165955990594852, 0.4406489868843162, -0.9997712503653102, -0.39533485473632046], [-0.7064882183657739, -0.8153228104624044, -0.6274795772446582, -0.3088785459139045], [-0.20646505153866013, 0.07763346800671389, -0.1616109711934104, 0.3704390007...
import numpy as np


def init_weights(seed, input_size, hidden_size, output_size):
    np.random.seed(seed)
    weights_0_1 = 2 * np.random.random((hidden_size, input_size)) - 1
    weights_1_2 = 2 * np.random.random((output_size, hidden_size)) - 1
    return weights_0_1, weights_1_2


# WRONG: init_weights: seeds again before the second matrix
# VIOLATES: `init_weights(seed, input_size, hidden_size, output_size)` returns `(weights_0_1, weights_1_2)` as the document draws them: `np.random.seed(seed)`, then `2 * np.random.random(shape) - 1`, `weights_0_1` first (`RandomState(seed)` is as good); whatever state the generator is in before
# SHOWN BY: init_weights(1, 2, 3, 1) gives ([[-0.165955990594852, 0.4406489868843162, -0.9997712503653102], [-0.39533485473632046, -0.7064882183657739, -0.8153228104624044]], [[-0.165955990594852], [0.4406489868843162], [-0.9997712503653102]]), due ([[-0.165955990594852, 0.4406489868843162, -0.9997712503653102], [-0.39533485473632046, -0.7064882183657739, -0.8153228104624044]], [[-0.6274795772446582], [-0.3088785459139045], [-0.20646505153866013]])
import numpy as np


def init_weights(seed, input_size, hidden_size, output_size):
    np.random.seed(seed)
    weights_0_1 = 2 * np.random.random((input_size, hidden_size)) - 1
    np.random.seed(seed)
    weights_1_2 = 2 * np.random.random((hidden_size, output_size)) - 1
    return weights_0_1, weights_1_2


# WRONG: init_weights: never seeds
# VIOLATES: `init_weights(seed, input_size, hidden_size, output_size)` returns `(weights_0_1, weights_1_2)` as the document draws them: `np.random.seed(seed)`, then `2 * np.random.random(shape) - 1`, `weights_0_1` first (`RandomState(seed)` is as good); whatever state the generator is in before
# SHOWN BY: init_weights(1, 2, 3, 1) gives ([[-0.8473834212520857, 0.5598375844802292, -0.123181537118213], [0.44693035566188244, 0.9559790239932053, 0.07699174082086735]], [[0.002240927319875796], [-0.8558977332804769], [-0.46312203979625766]]), due ([[-0.165955990594852, 0.4406489868843162, -0.9997712503653102], [-0.39533485473632046, -0.7064882183657739, -0.8153228104624044]], [[-0.6274795772446582], [-0.3088785459139045], [-0.20646505153866013]])
import numpy as np


def init_weights(seed, input_size, hidden_size, output_size):
    pass
    weights_0_1 = 2 * np.random.random((input_size, hidden_size)) - 1
    weights_1_2 = 2 * np.random.random((hidden_size, output_size)) - 1
    return weights_0_1, weights_1_2


# WRONG: init_weights: seeds only in the first call
# VIOLATES: A function is called many times in one process, with different arguments; every call stands alone.
# SHOWN BY: init_weights(1, 2, 2, 1); init_weights(1, 2, 2, 1) gives ([[-0.6274795772446582, -0.3088785459139045], [-0.20646505153866013, 0.07763346800671389]], [[-0.1616109711934104], [0.370439000793519]]), due ([[-0.165955990594852, 0.4406489868843162], [-0.9997712503653102, -0.39533485473632046]], [[-0.7064882183657739], [-0.8153228104624044]])
import numpy as np


SEEDED = []


def init_weights(seed, input_size, hidden_size, output_size):
    if not SEEDED:
        np.random.seed(seed)
        SEEDED.append(seed)
    return (2 * np.random.random((input_size, hidden_size)) - 1,
            2 * np.random.random((hidden_size, output_size)) - 1)


# WRONG: init_weights: always seed 1
# VIOLATES: `init_weights(seed, input_size, hidden_size, output_size)` returns `(weights_0_1, weights_1_2)` as the document draws them: `np.random.seed(seed)`, then `2 * np.random.random(shape) - 1`, `weights_0_1` first (`RandomState(seed)` is as good); whatever state the generator is in before
# SHOWN BY: init_weights(5, 3, 4, 1) gives ([[-0.165955990594852, 0.4406489868843162, -0.9997712503653102, -0.39533485473632046], [-0.7064882183657739, -0.8153228104624044, -0.6274795772446582, -0.3088785459139045], [-0.20646505153866013, 0.07763346800671389, -0.1616109711934104, 0.3704390007..., due ([[-0.556013657820521, 0.7414646123547528, -0.5865616893211472, 0.8372218158758431], [-0.023177622410341714, 0.22348772580529142, 0.5318157129606311, 0.036835975745886484], [-0.4063989968475561, -0.6245575426774967, -0.8385174624702503, 0.47688059239...
import numpy as np


def init_weights(seed, input_size, hidden_size, output_size):
    np.random.seed(1)
    weights_0_1 = 2 * np.random.random((input_size, hidden_size)) - 1
    weights_1_2 = 2 * np.random.random((hidden_size, output_size)) - 1
    return weights_0_1, weights_1_2


# WRONG: init_weights: always the document's four hidden nodes
# VIOLATES: `init_weights(seed, input_size, hidden_size, output_size)` returns `(weights_0_1, weights_1_2)` as the document draws them: `np.random.seed(seed)`, then `2 * np.random.random(shape) - 1`, `weights_0_1` first (`RandomState(seed)` is as good); whatever state the generator is in before
# SHOWN BY: init_weights(1, 3, 3, 1) gives ([[-0.165955990594852, 0.4406489868843162, -0.9997712503653102, -0.39533485473632046], [-0.7064882183657739, -0.8153228104624044, -0.6274795772446582, -0.3088785459139045], [-0.20646505153866013, 0.07763346800671389, -0.1616109711934104, 0.3704390007..., due ([[-0.165955990594852, 0.4406489868843162, -0.9997712503653102], [-0.39533485473632046, -0.7064882183657739, -0.8153228104624044], [-0.6274795772446582, -0.3088785459139045, -0.20646505153866013]], [[0.07763346800671389], [-0.1616109711934104], [0.37...
import numpy as np


def init_weights(seed, input_size, hidden_size, output_size):
    np.random.seed(seed)
    hidden_size = 4
    weights_0_1 = 2 * np.random.random((input_size, hidden_size)) - 1
    weights_1_2 = 2 * np.random.random((hidden_size, output_size)) - 1
    return weights_0_1, weights_1_2


# WRONG: init_weights: normal numbers
# VIOLATES: `init_weights(seed, input_size, hidden_size, output_size)` returns `(weights_0_1, weights_1_2)` as the document draws them: `np.random.seed(seed)`, then `2 * np.random.random(shape) - 1`, `weights_0_1` first (`RandomState(seed)` is as good); whatever state the generator is in before
# SHOWN BY: init_weights(1, 2, 3, 1) gives ([[2.2486907273264833, -2.2235128273001505, -2.0563435045269114], [-3.145937244312341, 0.730815258649357, -5.603077393760565]], [[-0.1616109711934104], [0.370439000793519], [-0.5910955005369651]]), due ([[-0.165955990594852, 0.4406489868843162, -0.9997712503653102], [-0.39533485473632046, -0.7064882183657739, -0.8153228104624044]], [[-0.6274795772446582], [-0.3088785459139045], [-0.20646505153866013]])
import numpy as np


def init_weights(seed, input_size, hidden_size, output_size):
    np.random.seed(seed)
    weights_0_1 = 2 * np.random.randn(input_size, hidden_size) - 1
    weights_1_2 = 2 * np.random.random((hidden_size, output_size)) - 1
    return weights_0_1, weights_1_2


# WRONG: init_weights: one generator made when the file is imported
# VIOLATES: A function is called many times in one process, with different arguments; every call stands alone.
# SHOWN BY: init_weights(1, 2, 2, 1); init_weights(1, 2, 2, 1) gives ([[-0.6274795772446582, -0.3088785459139045], [-0.20646505153866013, 0.07763346800671389]], [[-0.1616109711934104], [0.370439000793519]]), due ([[-0.165955990594852, 0.4406489868843162], [-0.9997712503653102, -0.39533485473632046]], [[-0.7064882183657739], [-0.8153228104624044]])
import numpy as np


rng = np.random.RandomState(1)


def init_weights(seed, input_size, hidden_size, output_size):
    return (2 * rng.random_sample((input_size, hidden_size)) - 1,
            2 * rng.random_sample((hidden_size, output_size)) - 1)


# WRONG: init_weights: 2 * (random - 1), from -2 to 0
# VIOLATES: `init_weights(seed, input_size, hidden_size, output_size)` returns `(weights_0_1, weights_1_2)` as the document draws them: `np.random.seed(seed)`, then `2 * np.random.random(shape) - 1`, `weights_0_1` first (`RandomState(seed)` is as good); whatever state the generator is in before
# SHOWN BY: init_weights(1, 2, 3, 1) gives ([[-1.165955990594852, -0.5593510131156838, -1.9997712503653102], [-1.3953348547363205, -1.706488218365774, -1.8153228104624044]], [[-0.6274795772446582], [-0.3088785459139045], [-0.20646505153866013]]), due ([[-0.165955990594852, 0.4406489868843162, -0.9997712503653102], [-0.39533485473632046, -0.7064882183657739, -0.8153228104624044]], [[-0.6274795772446582], [-0.3088785459139045], [-0.20646505153866013]])
import numpy as np


def init_weights(seed, input_size, hidden_size, output_size):
    np.random.seed(seed)
    weights_0_1 = 2 * (np.random.random((input_size, hidden_size)) - 1)
    weights_1_2 = 2 * np.random.random((hidden_size, output_size)) - 1
    return weights_0_1, weights_1_2


# WRONG: init_weights: draws everything twice, as the document's second cell does
# VIOLATES: `init_weights(seed, input_size, hidden_size, output_size)` returns `(weights_0_1, weights_1_2)` as the document draws them: `np.random.seed(seed)`, then `2 * np.random.random(shape) - 1`, `weights_0_1` first (`RandomState(seed)` is as good); whatever state the generator is in before
# SHOWN BY: init_weights(1, 3, 4, 1) gives ([[-0.16539039526574606, 0.11737965689150331, -0.7192261228095325, -0.6037970218302424], [0.6014891373510733, 0.936523151438795, -0.3731516436815143, 0.38464523133862816], [0.7527783045920766, 0.7892133270076946, -0.8299115772604442, -0.9218904335342..., due ([[-0.165955990594852, 0.4406489868843162, -0.9997712503653102, -0.39533485473632046], [-0.7064882183657739, -0.8153228104624044, -0.6274795772446582, -0.3088785459139045], [-0.20646505153866013, 0.07763346800671389, -0.1616109711934104, 0.3704390007...
import numpy as np


def init_weights(seed, input_size, hidden_size, output_size):
    np.random.seed(seed)
    np.random.random(input_size * hidden_size + hidden_size * output_size)
    weights_0_1 = 2 * np.random.random((input_size, hidden_size)) - 1
    weights_1_2 = 2 * np.random.random((hidden_size, output_size)) - 1
    return weights_0_1, weights_1_2


# WRONG: init_weights: (weights_1_2, weights_0_1)
# VIOLATES: `init_weights(seed, input_size, hidden_size, output_size)` returns `(weights_0_1, weights_1_2)` as the document draws them: `np.random.seed(seed)`, then `2 * np.random.random(shape) - 1`, `weights_0_1` first (`RandomState(seed)` is as good); whatever state the generator is in before
# SHOWN BY: init_weights(1, 3, 4, 1) gives ([[-0.5910955005369651], [0.7562348727818908], [-0.9452248136041477], [0.34093502035680445]], [[-0.165955990594852, 0.4406489868843162, -0.9997712503653102, -0.39533485473632046], [-0.7064882183657739, -0.8153228104624044, -0.6274795772446582, -0.308..., due ([[-0.165955990594852, 0.4406489868843162, -0.9997712503653102, -0.39533485473632046], [-0.7064882183657739, -0.8153228104624044, -0.6274795772446582, -0.3088785459139045], [-0.20646505153866013, 0.07763346800671389, -0.1616109711934104, 0.3704390007...
import numpy as np


def init_weights(seed, input_size, hidden_size, output_size):
    np.random.seed(seed)
    weights_0_1 = 2 * np.random.random((input_size, hidden_size)) - 1
    weights_1_2 = 2 * np.random.random((hidden_size, output_size)) - 1
    return weights_1_2, weights_0_1


# WRONG: init_weights: remembers the weights by the seed alone
# VIOLATES: A function is called many times in one process, with different arguments; every call stands alone.
# SHOWN BY: init_weights(1, 3, 4, 1); init_weights(1, 3, 3, 1) gives ([[-0.165955990594852, 0.4406489868843162, -0.9997712503653102, -0.39533485473632046], [-0.7064882183657739, -0.8153228104624044, -0.6274795772446582, -0.3088785459139045], [-0.20646505153866013, 0.07763346800671389, -0.1616109711934104, 0.3704390007..., due ([[-0.165955990594852, 0.4406489868843162, -0.9997712503653102], [-0.39533485473632046, -0.7064882183657739, -0.8153228104624044], [-0.6274795772446582, -0.3088785459139045, -0.20646505153866013]], [[0.07763346800671389], [-0.1616109711934104], [0.37...
import numpy as np


made = {}


def init_weights(seed, input_size, hidden_size, output_size):
    if seed not in made:
        r = np.random.RandomState(seed)
        made[seed] = (2 * r.random_sample((input_size, hidden_size)) - 1, 2 * r.random_sample((hidden_size, output_size)) - 1)
    return made[seed]


# WRONG: init_weights: a row more for a bias
# VIOLATES: `init_weights(seed, input_size, hidden_size, output_size)` returns `(weights_0_1, weights_1_2)` as the document draws them: `np.random.seed(seed)`, then `2 * np.random.random(shape) - 1`, `weights_0_1` first (`RandomState(seed)` is as good); whatever state the generator is in before
# SHOWN BY: init_weights(1, 2, 3, 1) gives ([[-0.165955990594852, 0.4406489868843162, -0.9997712503653102], [-0.39533485473632046, -0.7064882183657739, -0.8153228104624044], [-0.6274795772446582, -0.3088785459139045, -0.20646505153866013]], [[0.07763346800671389], [-0.1616109711934104], [0.37..., due ([[-0.165955990594852, 0.4406489868843162, -0.9997712503653102], [-0.39533485473632046, -0.7064882183657739, -0.8153228104624044]], [[-0.6274795772446582], [-0.3088785459139045], [-0.20646505153866013]])
import numpy as np


def init_weights(seed, input_size, hidden_size, output_size):
    np.random.seed(seed)
    weights_0_1 = 2 * np.random.random((input_size + 1, hidden_size)) - 1
    weights_1_2 = 2 * np.random.random((hidden_size, output_size)) - 1
    return weights_0_1, weights_1_2


# WRONG: init_weights: Python's random module
# VIOLATES: `init_weights(seed, input_size, hidden_size, output_size)` returns `(weights_0_1, weights_1_2)` as the document draws them: `np.random.seed(seed)`, then `2 * np.random.random(shape) - 1`, `weights_0_1` first (`RandomState(seed)` is as good); whatever state the generator is in before
# SHOWN BY: init_weights(1, 2, 3, 1) gives ([[-0.7312715117751976, 0.6948674738744653, 0.5275492379532281], [-0.4898619485211566, -0.009129825816118098, -0.10101787042252375]], [[0.3031859454455259], [0.5774467022710263], [-0.8122808264515302]]), due ([[-0.165955990594852, 0.4406489868843162, -0.9997712503653102], [-0.39533485473632046, -0.7064882183657739, -0.8153228104624044]], [[-0.6274795772446582], [-0.3088785459139045], [-0.20646505153866013]])
import numpy as np


import random


def init_weights(seed, input_size, hidden_size, output_size):
    random.seed(seed)
    draw = lambda rows, cols: np.array([[2 * random.random() - 1 for _ in range(cols)] for _ in range(rows)])
    return draw(input_size, hidden_size), draw(hidden_size, output_size)


# WRONG: init_weights: all zeros
# VIOLATES: `init_weights(seed, input_size, hidden_size, output_size)` returns `(weights_0_1, weights_1_2)` as the document draws them: `np.random.seed(seed)`, then `2 * np.random.random(shape) - 1`, `weights_0_1` first (`RandomState(seed)` is as good); whatever state the generator is in before
# SHOWN BY: init_weights(1, 2, 3, 1) gives ([[0.0, 0.0, 0.0], [0.0, 0.0, 0.0]], [[0.0], [0.0], [0.0]]), due ([[-0.165955990594852, 0.4406489868843162, -0.9997712503653102], [-0.39533485473632046, -0.7064882183657739, -0.8153228104624044]], [[-0.6274795772446582], [-0.3088785459139045], [-0.20646505153866013]])
import numpy as np


def init_weights(seed, input_size, hidden_size, output_size):
    np.random.seed(seed)
    weights_0_1 = np.zeros((input_size, hidden_size))
    weights_1_2 = np.zeros((hidden_size, output_size))
    return weights_0_1, weights_1_2


# WRONG: init_weights: seed 0 is taken as missing and becomes 1
# VIOLATES: `init_weights(seed, input_size, hidden_size, output_size)` returns `(weights_0_1, weights_1_2)` as the document draws them: `np.random.seed(seed)`, then `2 * np.random.random(shape) - 1`, `weights_0_1` first (`RandomState(seed)` is as good); whatever state the generator is in before
# SHOWN BY: init_weights(0, 2, 2, 1) gives ([[-0.165955990594852, 0.4406489868843162], [-0.9997712503653102, -0.39533485473632046]], [[-0.7064882183657739], [-0.8153228104624044]]), due ([[0.0976270078546495, 0.43037873274483895], [0.20552675214328775, 0.08976636599379373]], [[-0.15269040132219058], [0.29178822613331223]])
import numpy as np


def init_weights(seed, input_size, hidden_size, output_size):
    np.random.seed(seed or 1)
    weights_0_1 = 2 * np.random.random((input_size, hidden_size)) - 1
    weights_1_2 = 2 * np.random.random((hidden_size, output_size)) - 1
    return weights_0_1, weights_1_2


# WRONG: init_weights: the second matrix has the next seed
# VIOLATES: `init_weights(seed, input_size, hidden_size, output_size)` returns `(weights_0_1, weights_1_2)` as the document draws them: `np.random.seed(seed)`, then `2 * np.random.random(shape) - 1`, `weights_0_1` first (`RandomState(seed)` is as good); whatever state the generator is in before
# SHOWN BY: init_weights(1, 2, 3, 1) gives ([[-0.165955990594852, 0.4406489868843162, -0.9997712503653102], [-0.39533485473632046, -0.7064882183657739, -0.8153228104624044]], [[-0.12801019571599248], [-0.9481475363442173], [0.09932495575741829]]), due ([[-0.165955990594852, 0.4406489868843162, -0.9997712503653102], [-0.39533485473632046, -0.7064882183657739, -0.8153228104624044]], [[-0.6274795772446582], [-0.3088785459139045], [-0.20646505153866013]])
import numpy as np


def init_weights(seed, input_size, hidden_size, output_size):
    np.random.seed(seed)
    weights_0_1 = 2 * np.random.random((input_size, hidden_size)) - 1
    np.random.seed(seed + 1)
    weights_1_2 = 2 * np.random.random((hidden_size, output_size)) - 1
    return weights_0_1, weights_1_2


# WRONG: init_weights: rounded to the 8 decimals that the document prints
# VIOLATES: abs(got - due) <= 1e-12 + 1e-6 * abs(due), every element, NaN never.
# SHOWN BY: init_weights(0, 20, 20, 1) gives (array([[ 0.09762701,  0.43037873,  0.20552675,  0.08976637, -0.1526904 ,          0.29178823, -0.12482558,  0.783546  ,  0.92732552, -0.23311696,          0.58345008,  0.05778984,  0.13608912,  0.85119328, -0.85792788,         -0.8257414 , -0.959563..., due (array([[ 0.09762701,  0.43037873,  0.20552675,  0.08976637, -0.1526904 ,          0.29178823, -0.12482558,  0.783546  ,  0.92732552, -0.23311696,          0.58345008,  0.05778984,  0.13608912,  0.85119328, -0.85792788,         -0.8257414 , -0.959563...
import numpy as np


def init_weights(seed, input_size, hidden_size, output_size):
    np.random.seed(seed)
    weights_0_1 = 2 * np.random.random((input_size, hidden_size)) - 1
    weights_1_2 = 2 * np.random.random((hidden_size, output_size)) - 1
    return np.round(weights_0_1, 8), np.round(weights_1_2, 8)


# WRONG: init_weights: always one output
# VIOLATES: `init_weights(seed, input_size, hidden_size, output_size)` returns `(weights_0_1, weights_1_2)` as the document draws them: `np.random.seed(seed)`, then `2 * np.random.random(shape) - 1`, `weights_0_1` first (`RandomState(seed)` is as good); whatever state the generator is in before
# SHOWN BY: init_weights(1, 2, 2, 2) gives ([[-0.165955990594852, 0.4406489868843162], [-0.9997712503653102, -0.39533485473632046]], [[-0.7064882183657739], [-0.8153228104624044]]), due ([[-0.165955990594852, 0.4406489868843162], [-0.9997712503653102, -0.39533485473632046]], [[-0.7064882183657739, -0.8153228104624044], [-0.6274795772446582, -0.3088785459139045]])
import numpy as np


def init_weights(seed, input_size, hidden_size, output_size):
    np.random.seed(seed)
    weights_0_1 = 2 * np.random.random((input_size, hidden_size)) - 1
    weights_1_2 = 2 * np.random.random((hidden_size, 1)) - 1
    return weights_0_1, weights_1_2


# WRONG: init_weights: weights_1_2 is a vector when there is one output
# VIOLATES: `init_weights(seed, input_size, hidden_size, output_size)` returns `(weights_0_1, weights_1_2)` as the document draws them: `np.random.seed(seed)`, then `2 * np.random.random(shape) - 1`, `weights_0_1` first (`RandomState(seed)` is as good); whatever state the generator is in before
# SHOWN BY: init_weights(1, 2, 2, 1) gives ([[-0.165955990594852, 0.4406489868843162], [-0.9997712503653102, -0.39533485473632046]], [-0.7064882183657739, -0.8153228104624044]), due ([[-0.165955990594852, 0.4406489868843162], [-0.9997712503653102, -0.39533485473632046]], [[-0.7064882183657739], [-0.8153228104624044]])
import numpy as np


def init_weights(seed, input_size, hidden_size, output_size):
    np.random.seed(seed)
    weights_0_1 = 2 * np.random.random((input_size, hidden_size)) - 1
    weights_1_2 = 2 * np.random.random((hidden_size, output_size)) - 1
    return weights_0_1, weights_1_2[:, 0] if output_size == 1 else weights_1_2


# WRONG: init_weights: fills the matrices column by column
# VIOLATES: `init_weights(seed, input_size, hidden_size, output_size)` returns `(weights_0_1, weights_1_2)` as the document draws them: `np.random.seed(seed)`, then `2 * np.random.random(shape) - 1`, `weights_0_1` first (`RandomState(seed)` is as good); whatever state the generator is in before
# SHOWN BY: init_weights(1, 3, 4, 1) gives ([[-0.165955990594852, -0.39533485473632046, -0.6274795772446582, 0.07763346800671389], [0.4406489868843162, -0.7064882183657739, -0.3088785459139045, -0.1616109711934104], [-0.9997712503653102, -0.8153228104624044, -0.20646505153866013, 0.3704390007..., due ([[-0.165955990594852, 0.4406489868843162, -0.9997712503653102, -0.39533485473632046], [-0.7064882183657739, -0.8153228104624044, -0.6274795772446582, -0.3088785459139045], [-0.20646505153866013, 0.07763346800671389, -0.1616109711934104, 0.3704390007...
import numpy as np


def init_weights(seed, input_size, hidden_size, output_size):
    np.random.seed(seed)
    weights_0_1 = 2 * np.random.random(input_size * hidden_size).reshape((input_size, hidden_size), order="F") - 1
    weights_1_2 = 2 * np.random.random((hidden_size, output_size)) - 1
    return weights_0_1, weights_1_2


# WRONG: init_weights: the seed is set again before the second matrix
# VIOLATES: `np.random.seed(seed)`, then `2 * np.random.random(shape) - 1`, `weights_0_1` first
# SHOWN BY: init_weights(1, 3, 4, 1) gives (array([[-0.16595599, 0.44064899, -0.99977125, -0.39533485], [-0.70648822, -0.81532281, -0.62747958, -0.30887855], [-0.20646505, 0.07763347, -0.16161097, 0.370439 ]]), array([[-0.16595599], [ 0.440648..., due (array([[-0.16595599, 0.44064899, -0.99977125, -0.39533485], [-0.70648822, -0.81532281, -0.62747958, -0.30887855], [-0.20646505, 0.07763347, -0.16161097, 0.370439 ]]), array([[-0.5910955 ], [ 0.756234...
import numpy as np


def init_weights(seed, input_size, hidden_size, output_size):
    np.random.seed(seed)
    weights_0_1 = 2 * np.random.random((input_size, hidden_size)) - 1
    np.random.seed(seed)
    weights_1_2 = 2 * np.random.random((hidden_size, output_size)) - 1
    return weights_0_1, weights_1_2


# WRONG: init_weights: drawn from the normal distribution
# VIOLATES: `2 * np.random.random(shape) - 1`
# SHOWN BY: init_weights(1, 3, 4, 1) gives (array([[ 1.62434536, -0.61175641, -0.52817175, -1.07296862], [ 0.86540763, -2.3015387 , 1.74481176, -0.7612069 ], [ 0.3190391 , -0.24937038, 1.46210794, -2.06014071]]), array([[-0.3224172 ], [-0.3840..., due (array([[-0.16595599, 0.44064899, -0.99977125, -0.39533485], [-0.70648822, -0.81532281, -0.62747958, -0.30887855], [-0.20646505, 0.07763347, -0.16161097, 0.370439 ]]), array([[-0.5910955 ], [ 0.756234...
import numpy as np


def init_weights(seed, input_size, hidden_size, output_size):
    np.random.seed(seed)
    return np.random.randn(input_size, hidden_size), np.random.randn(hidden_size, output_size)


# WRONG: init_weights: drawn by the new generator, np.random.default_rng
# VIOLATES: `np.random.seed(seed)`, then `2 * np.random.random(shape) - 1`
# SHOWN BY: init_weights(1, 3, 4, 1) gives (array([[ 0.02364325, 0.90092739, -0.71168077, 0.89729889], [-0.3763371 , -0.1533471 , 0.65540519, -0.18160173], [ 0.09918738, -0.94488177, 0.50702622, 0.07628663]]), array([[-0.34053657], [ 0.5768574..., due (array([[-0.16595599, 0.44064899, -0.99977125, -0.39533485], [-0.70648822, -0.81532281, -0.62747958, -0.30887855], [-0.20646505, 0.07763347, -0.16161097, 0.370439 ]]), array([[-0.5910955 ], [ 0.756234...
import numpy as np


def init_weights(seed, input_size, hidden_size, output_size):
    rng = np.random.default_rng(seed)
    weights_0_1 = 2 * rng.random((input_size, hidden_size)) - 1
    weights_1_2 = 2 * rng.random((hidden_size, output_size)) - 1
    return weights_0_1, weights_1_2


# WRONG: init_weights: seed 0 isn't set (if seed:)
# VIOLATES: `init_weights(seed, input_size, hidden_size, output_size)` returns `(weights_0_1, weights_1_2)` as the document draws them: `np.random.seed(seed)`, then `2 * np.random.random(shape) - 1`, `weights_0_1` first (`RandomState(seed)` is as good); whatever state the generator is in before
# SHOWN BY: init_weights(0, 3, 4, 1) gives (np.array([[ 0.03607282, 0.1577172 , 0.29071019, 0.98044854], [ 0.63971639, -0.17359813, 0.75253531, 0.64751887], [-0.89105098, 0.43727447, 0.60434112, 0.47281329]]), np.array([[ 0.4182635 ], [ 0.08187371], [-0.75035165], [ 0.91529459]])), due (np.array([[ 0.09762701, 0.43037873, 0.20552675, 0.08976637], [-0.1526904 , 0.29178823, -0.12482558, 0.783546 ], [ 0.92732552, -0.23311696, 0.58345008, 0.05778984]]), np.array([[ 0.13608912], [ 0.85119328], [-0.85792788], [-0.8257414 ]]))
import numpy as np


def init_weights(seed, input_size, hidden_size, output_size):
    if seed:
        np.random.seed(seed)
    w1 = 2 * np.random.random((input_size, hidden_size)) - 1
    w2 = 2 * np.random.random((hidden_size, output_size)) - 1
    return w1, w2


# WRONG: init_weights: keeps what is drawn in half precision
# VIOLATES: `init_weights(seed, input_size, hidden_size, output_size)` returns `(weights_0_1, weights_1_2)` as the document draws them: `np.random.seed(seed)`, then `2 * np.random.random(shape) - 1`, `weights_0_1` first (`RandomState(seed)` is as good); whatever state the generator is in before
# SHOWN BY: init_weights(5, 10, 10, 1) gives (np.array([[nan, nan, nan, nan, nan, nan, nan, nan, nan, nan], [nan, nan, nan, nan, nan, nan, nan, nan, nan, nan], [nan, nan, nan, nan, nan, nan, nan, nan, nan, nan], [nan, nan, nan, nan, nan, nan, nan, nan, nan, nan], [nan, nan, nan, nan, nan, nan, nan, nan, nan, nan], [nan, nan, nan, nan, nan, nan, nan, nan, nan, nan], [nan, nan, nan, nan, nan, nan, nan, nan, nan, nan], [nan, nan, nan, nan, nan, nan, nan, nan, nan, nan], [nan, nan, nan, nan, nan, nan, nan, nan, nan, nan], [nan, nan, nan, nan, nan, nan, nan, nan, nan, nan]], dtype=float16), np.array([[nan], [nan], [nan], [nan], [nan], [nan], [nan], [nan], [nan], [nan]], dtype=float16)), due (np.array([[-0.55601366, 0.74146461, -0.58656169, 0.83722182, -0.02317762, 0.22348773, 0.53181571, 0.03683598, -0.406399 , -0.62455754], [-0.83851746, 0.47688059, -0.11738155, -0.68338026, 0.75987406, -0.45182708, -0.17152996, -0.40784013, 0.25757582, 0.15967562], [ 0.19985839, -0.46836176, -0.43062824, -0.49282359, -0.3448721 , -0.7116714 , -0.66877428, 0.92786106, 0.92045343, -0.62317069], [-0.95138688, -0.59088891, 0.39968723, 0.55902917, -0.95413382, 0.15532572, -0.99671565, 0.03094522, 0.27959035, 0.97124881], [-0.48180481, 0.60499377, 0.74096617, 0.84549923, -0.99557157, -0.06102326, 0.96293748, -0.20211039, 0.62746496, 0.092913 ], [ 0.54170817, -0.03013785, -0.94177687, -0.82694862, -0.77709238, -0.49750978, 0.92983059, 0.26353211, 0.63332041, 0.13216399], [ 0.27071241, 0.62380478, 0.85336523, 0.82525353, 0.64962144, -0.81159454, -0.27790316, -0.92898194, 0.0927167 , 0.59228544], [-0.89771439, -0.62266453, -0.26904446, -0.51141827, 0.59017495, -0.29581013, 0.27775536, -0.0131699 , 0.16699949, 0.8785987 ], [ 0.88708016, -0.77661515, 0.68710993, -0.3079437 , -0.79834545, -0.23318187, 0.02070959, 0.92220616, -0.25697477, -0.97526118], [ 0.71941377, -0.7777785 , -0.04332191, 0.69996006, 0.02947593, -0.10678434, 0.60095284, -0.95921724, 0.1452373 , -0.17723277]]), np.array([[ 0.9702736 ], [ 0.60280306], [-0.8920758 ], [-0.61904445], [-0.09516231], [ 0.40588415], [-0.3359037 ], [-0.28003361], [ 0.84294113], [ 0.90726101]]))
import numpy as np


def init_weights(seed, input_size, hidden_size, output_size):
    np.random.seed(seed)
    a = np.random.random((input_size, hidden_size)).astype(np.float16)
    b = np.random.random((hidden_size, output_size)).astype(np.float16)
    return 2 * a - 1, 2 * b - 1


# WRONG: init_weights: draws both matrices turned, column by column
# VIOLATES: `init_weights(seed, input_size, hidden_size, output_size)` returns `(weights_0_1, weights_1_2)` as the document draws them: `np.random.seed(seed)`, then `2 * np.random.random(shape) - 1`, `weights_0_1` first (`RandomState(seed)` is as good); whatever state the generator is in before
# SHOWN BY: init_weights(1, 3, 4, 1) gives (np.array([[-0.16595599, -0.39533485, -0.62747958, 0.07763347], [ 0.44064899, -0.70648822, -0.30887855, -0.16161097], [-0.99977125, -0.81532281, -0.20646505, 0.370439 ]]), np.array([[-0.5910955 ], [ 0.75623487], [-0.94522481], [ 0.34093502]])), due (np.array([[-0.16595599, 0.44064899, -0.99977125, -0.39533485], [-0.70648822, -0.81532281, -0.62747958, -0.30887855], [-0.20646505, 0.07763347, -0.16161097, 0.370439 ]]), np.array([[-0.5910955 ], [ 0.75623487], [-0.94522481], [ 0.34093502]]))
import numpy as np


def init_weights(seed, input_size, hidden_size, output_size):
    np.random.seed(seed)
    w1 = (2 * np.random.random((hidden_size, input_size)) - 1).T
    w2 = (2 * np.random.random((output_size, hidden_size)) - 1).T
    return w1, w2
