# WRONG: gradients: the sum over the rows, not the mean
# VIOLATES: `gradients(inputs, goals, weights_0_1, weights_1_2)` returns `(gradient_0_1, gradient_1_2)` of `log_loss` for the whole batch, as if it did not clip
# SHOWN BY: gradients(np.array([[0], [0]]), np.array([[0.], [0.]]), np.array([[0.53405933], [0.06755703]]), np.array([[-0.94740629], [ 0.42721579]])) gives ([[0.0], [-0.22919286221587343]], [[0.5007400842864581], [0.9687690294407465]]), due ([[0.0], [-0.11459643110793673]], [[0.25037004214322905], [0.4843845147203733]])
import numpy as np


def gradients(inputs, goals, weights_0_1, weights_1_2):
    ones = np.ones((len(inputs), 1))
    layer_0 = np.hstack([inputs, ones])
    layer_1 = 1 / (1 + np.exp(-layer_0.dot(weights_0_1)))
    hidden = np.hstack([layer_1, ones])
    layer_2 = 1 / (1 + np.exp(-hidden.dot(weights_1_2)))
    layer_2_delta = layer_2 - goals
    layer_1_delta = layer_2_delta.dot(weights_1_2[:-1].T) * layer_1 * (1 - layer_1)
    return layer_0.T.dot(layer_1_delta), hidden.T.dot(layer_2_delta)


# WRONG: gradients: the output delta has the slope of the sigmoid too, as for squared error
# VIOLATES: `gradients(inputs, goals, weights_0_1, weights_1_2)` returns `(gradient_0_1, gradient_1_2)` of `log_loss` for the whole batch, as if it did not clip
# SHOWN BY: gradients(np.array([[-0.4323119]]), np.array([[1.]]), np.array([[ 0.67683858], [-0.26731849]]), np.array([[0.27022807], [0.39904321]])) gives ([[0.002403933721766374], [-0.005560646657578415]], [[-0.03233261545822222], [-0.08893212669497977]]), due ([[0.01022257075146777], [-0.02364628582157412]], [[-0.13749233022065774], [-0.3781780458364393]])
import numpy as np


def gradients(inputs, goals, weights_0_1, weights_1_2):
    ones = np.ones((len(inputs), 1))
    layer_0 = np.hstack([inputs, ones])
    layer_1 = 1 / (1 + np.exp(-layer_0.dot(weights_0_1)))
    hidden = np.hstack([layer_1, ones])
    layer_2 = 1 / (1 + np.exp(-hidden.dot(weights_1_2)))
    layer_2_delta = (layer_2 - goals) * layer_2 * (1 - layer_2) / len(inputs)
    layer_1_delta = layer_2_delta.dot(weights_1_2[:-1].T) * layer_1 * (1 - layer_1)
    return layer_0.T.dot(layer_1_delta), hidden.T.dot(layer_2_delta)


# WRONG: gradients: the slope of the hidden sigmoid is missing
# VIOLATES: `gradients(inputs, goals, weights_0_1, weights_1_2)` returns `(gradient_0_1, gradient_1_2)` of `log_loss` for the whole batch, as if it did not clip
# SHOWN BY: gradients(np.array([[-0.4323119]]), np.array([[1.]]), np.array([[ 0.67683858], [-0.26731849]]), np.array([[0.27022807], [0.39904321]])) gives ([[0.04417982213675089], [-0.10219432344275253]], [[-0.13749233022065774], [-0.3781780458364393]]), due ([[0.01022257075146777], [-0.02364628582157412]], [[-0.13749233022065774], [-0.3781780458364393]])
import numpy as np


def gradients(inputs, goals, weights_0_1, weights_1_2):
    ones = np.ones((len(inputs), 1))
    layer_0 = np.hstack([inputs, ones])
    layer_1 = 1 / (1 + np.exp(-layer_0.dot(weights_0_1)))
    hidden = np.hstack([layer_1, ones])
    layer_2 = 1 / (1 + np.exp(-hidden.dot(weights_1_2)))
    layer_2_delta = (layer_2 - goals) / len(inputs)
    layer_1_delta = layer_2_delta.dot(weights_1_2[:-1].T) 
    return layer_0.T.dot(layer_1_delta), hidden.T.dot(layer_2_delta)


# WRONG: gradients: the first row of weights_1_2 is taken for the bias
# VIOLATES: `gradients(inputs, goals, weights_0_1, weights_1_2)` returns `(gradient_0_1, gradient_1_2)` of `log_loss` for the whole batch, as if it did not clip
# SHOWN BY: gradients(np.array([[-0.4323119]]), np.array([[1.]]), np.array([[ 0.67683858], [-0.26731849]]), np.array([[0.27022807], [0.39904321]])) gives ([[0.01509557259213601], [-0.03491824442523097]], [[-0.13749233022065774], [-0.3781780458364393]]), due ([[0.01022257075146777], [-0.02364628582157412]], [[-0.13749233022065774], [-0.3781780458364393]])
import numpy as np


def gradients(inputs, goals, weights_0_1, weights_1_2):
    ones = np.ones((len(inputs), 1))
    layer_0 = np.hstack([inputs, ones])
    layer_1 = 1 / (1 + np.exp(-layer_0.dot(weights_0_1)))
    hidden = np.hstack([layer_1, ones])
    layer_2 = 1 / (1 + np.exp(-hidden.dot(weights_1_2)))
    layer_2_delta = (layer_2 - goals) / len(inputs)
    layer_1_delta = layer_2_delta.dot(weights_1_2[1:].T) * layer_1 * (1 - layer_1)
    return layer_0.T.dot(layer_1_delta), hidden.T.dot(layer_2_delta)


# WRONG: gradients: the negative of the gradient
# VIOLATES: `gradients(inputs, goals, weights_0_1, weights_1_2)` returns `(gradient_0_1, gradient_1_2)` of `log_loss` for the whole batch, as if it did not clip
# SHOWN BY: gradients(np.array([[-0.4323119]]), np.array([[1.]]), np.array([[ 0.67683858], [-0.26731849]]), np.array([[0.27022807], [0.39904321]])) gives ([[-0.01022257075146777], [0.02364628582157412]], [[0.13749233022065774], [0.3781780458364393]]), due ([[0.01022257075146777], [-0.02364628582157412]], [[-0.13749233022065774], [-0.3781780458364393]])
import numpy as np


def gradients(inputs, goals, weights_0_1, weights_1_2):
    ones = np.ones((len(inputs), 1))
    layer_0 = np.hstack([inputs, ones])
    layer_1 = 1 / (1 + np.exp(-layer_0.dot(weights_0_1)))
    hidden = np.hstack([layer_1, ones])
    layer_2 = 1 / (1 + np.exp(-hidden.dot(weights_1_2)))
    layer_2_delta = (goals - layer_2) / len(inputs)
    layer_1_delta = layer_2_delta.dot(weights_1_2[:-1].T) * layer_1 * (1 - layer_1)
    return layer_0.T.dot(layer_1_delta), hidden.T.dot(layer_2_delta)


# WRONG: gradients: divided by rows and outputs
# VIOLATES: `gradients(inputs, goals, weights_0_1, weights_1_2)` returns `(gradient_0_1, gradient_1_2)` of `log_loss` for the whole batch, as if it did not clip
# SHOWN BY: gradients(np.array([[1]]), np.array([[1, 0]]), np.array([[0.5], [0.25]]), np.array([[0.5, -0.5], [0.25, 1.0]])) gives ([[-0.055349779545085], [-0.055349779545085]], [[-0.1211413969778035, 0.22390913054527212], [-0.17836454106243932, 0.32967631466818015]]), due ([[-0.11069955909017], [-0.11069955909017]], [[-0.242282793955607, 0.44781826109054423], [-0.35672908212487864, 0.6593526293363603]])
import numpy as np


def gradients(inputs, goals, weights_0_1, weights_1_2):
    ones = np.ones((len(inputs), 1))
    layer_0 = np.hstack([inputs, ones])
    layer_1 = 1 / (1 + np.exp(-layer_0.dot(weights_0_1)))
    hidden = np.hstack([layer_1, ones])
    layer_2 = 1 / (1 + np.exp(-hidden.dot(weights_1_2)))
    layer_2_delta = (layer_2 - goals) / goals.size
    layer_1_delta = layer_2_delta.dot(weights_1_2[:-1].T) * layer_1 * (1 - layer_1)
    return layer_0.T.dot(layer_1_delta), hidden.T.dot(layer_2_delta)


# WRONG: gradients: (gradient_1_2, gradient_0_1)
# VIOLATES: `gradients(inputs, goals, weights_0_1, weights_1_2)` returns `(gradient_0_1, gradient_1_2)` of `log_loss` for the whole batch, as if it did not clip
# SHOWN BY: gradients(np.array([[-0.4323119]]), np.array([[1.]]), np.array([[ 0.67683858], [-0.26731849]]), np.array([[0.27022807], [0.39904321]])) gives ([[-0.13749233022065774], [-0.3781780458364393]], [[0.01022257075146777], [-0.02364628582157412]]), due ([[0.01022257075146777], [-0.02364628582157412]], [[-0.13749233022065774], [-0.3781780458364393]])
import numpy as np


def gradients(inputs, goals, weights_0_1, weights_1_2):
    ones = np.ones((len(inputs), 1))
    layer_0 = np.hstack([inputs, ones])
    layer_1 = 1 / (1 + np.exp(-layer_0.dot(weights_0_1)))
    hidden = np.hstack([layer_1, ones])
    layer_2 = 1 / (1 + np.exp(-hidden.dot(weights_1_2)))
    layer_2_delta = (layer_2 - goals) / len(inputs)
    layer_1_delta = layer_2_delta.dot(weights_1_2[:-1].T) * layer_1 * (1 - layer_1)
    return hidden.T.dot(layer_2_delta), layer_0.T.dot(layer_1_delta)


# WRONG: gradients: the slope is taken of the sigmoid of layer_1, squashed once more
# VIOLATES: `gradients(inputs, goals, weights_0_1, weights_1_2)` returns `(gradient_0_1, gradient_1_2)` of `log_loss` for the whole batch, as if it did not clip
# SHOWN BY: gradients(np.array([[-0.4323119]]), np.array([[1.]]), np.array([[ 0.67683858], [-0.26731849]]), np.array([[0.27022807], [0.39904321]])) gives ([[0.010687868637624663], [-0.024722587182135543]], [[-0.13749233022065774], [-0.3781780458364393]]), due ([[0.01022257075146777], [-0.02364628582157412]], [[-0.13749233022065774], [-0.3781780458364393]])
import numpy as np


def gradients(inputs, goals, weights_0_1, weights_1_2):
    ones = np.ones((len(inputs), 1))
    layer_0 = np.hstack([inputs, ones])
    layer_1 = 1 / (1 + np.exp(-layer_0.dot(weights_0_1)))
    hidden = np.hstack([layer_1, ones])
    layer_2 = 1 / (1 + np.exp(-hidden.dot(weights_1_2)))
    layer_2_delta = (layer_2 - goals) / len(inputs)
    again = 1 / (1 + np.exp(-layer_1))
    layer_1_delta = layer_2_delta.dot(weights_1_2[:-1].T) * again * (1 - again)
    return layer_0.T.dot(layer_1_delta), hidden.T.dot(layer_2_delta)


# WRONG: gradients: the slope of relu
# VIOLATES: `gradients(inputs, goals, weights_0_1, weights_1_2)` returns `(gradient_0_1, gradient_1_2)` of `log_loss` for the whole batch, as if it did not clip
# SHOWN BY: gradients(np.array([[-0.4323119]]), np.array([[1.]]), np.array([[ 0.67683858], [-0.26731849]]), np.array([[0.27022807], [0.39904321]])) gives ([[0.04417982213675089], [-0.10219432344275253]], [[-0.13749233022065774], [-0.3781780458364393]]), due ([[0.01022257075146777], [-0.02364628582157412]], [[-0.13749233022065774], [-0.3781780458364393]])
import numpy as np


def gradients(inputs, goals, weights_0_1, weights_1_2):
    ones = np.ones((len(inputs), 1))
    layer_0 = np.hstack([inputs, ones])
    layer_1 = 1 / (1 + np.exp(-layer_0.dot(weights_0_1)))
    hidden = np.hstack([layer_1, ones])
    layer_2 = 1 / (1 + np.exp(-hidden.dot(weights_1_2)))
    layer_2_delta = (layer_2 - goals) / len(inputs)
    layer_1_delta = layer_2_delta.dot(weights_1_2[:-1].T) * (layer_1 > 0)
    return layer_0.T.dot(layer_1_delta), hidden.T.dot(layer_2_delta)


# WRONG: gradients: the slope of tanh
# VIOLATES: `gradients(inputs, goals, weights_0_1, weights_1_2)` returns `(gradient_0_1, gradient_1_2)` of `log_loss` for the whole batch, as if it did not clip
# SHOWN BY: gradients(np.array([[-0.4323119]]), np.array([[1.]]), np.array([[ 0.67683858], [-0.26731849]]), np.array([[0.27022807], [0.39904321]])) gives ([[0.038340152466829334], [-0.08868632222899563]], [[-0.13749233022065774], [-0.3781780458364393]]), due ([[0.01022257075146777], [-0.02364628582157412]], [[-0.13749233022065774], [-0.3781780458364393]])
import numpy as np


def gradients(inputs, goals, weights_0_1, weights_1_2):
    ones = np.ones((len(inputs), 1))
    layer_0 = np.hstack([inputs, ones])
    layer_1 = 1 / (1 + np.exp(-layer_0.dot(weights_0_1)))
    hidden = np.hstack([layer_1, ones])
    layer_2 = 1 / (1 + np.exp(-hidden.dot(weights_1_2)))
    layer_2_delta = (layer_2 - goals) / len(inputs)
    layer_1_delta = layer_2_delta.dot(weights_1_2[:-1].T) * (1 - layer_1 ** 2)
    return layer_0.T.dot(layer_1_delta), hidden.T.dot(layer_2_delta)


# WRONG: gradients: no gradient for the biases
# VIOLATES: `gradients(inputs, goals, weights_0_1, weights_1_2)` returns `(gradient_0_1, gradient_1_2)` of `log_loss` for the whole batch, as if it did not clip
# SHOWN BY: gradients(np.array([[-0.4323119]]), np.array([[1.]]), np.array([[ 0.67683858], [-0.26731849]]), np.array([[0.27022807], [0.39904321]])) gives ([[0.01022257075146777], [0.0]], [[-0.13749233022065774], [0.0]]), due ([[0.01022257075146777], [-0.02364628582157412]], [[-0.13749233022065774], [-0.3781780458364393]])
import numpy as np


def gradients(inputs, goals, weights_0_1, weights_1_2):
    ones = np.ones((len(inputs), 1))
    layer_0 = np.hstack([inputs, ones])
    layer_1 = 1 / (1 + np.exp(-layer_0.dot(weights_0_1)))
    hidden = np.hstack([layer_1, ones])
    layer_2 = 1 / (1 + np.exp(-hidden.dot(weights_1_2)))
    layer_2_delta = (layer_2 - goals) / len(inputs)
    layer_1_delta = layer_2_delta.dot(weights_1_2[:-1].T) * layer_1 * (1 - layer_1)
    layer_0[:, -1] = hidden[:, -1] = 0
    return layer_0.T.dot(layer_1_delta), hidden.T.dot(layer_2_delta)


# WRONG: gradients: hidden nodes average the suggestions of the outputs
# VIOLATES: `gradients(inputs, goals, weights_0_1, weights_1_2)` returns `(gradient_0_1, gradient_1_2)` of `log_loss` for the whole batch, as if it did not clip
# SHOWN BY: gradients(np.array([[1]]), np.array([[1, 0]]), np.array([[0.5], [0.25]]), np.array([[0.5, -0.5], [0.25, 1.0]])) gives ([[-0.055349779545085], [-0.055349779545085]], [[-0.242282793955607, 0.44781826109054423], [-0.35672908212487864, 0.6593526293363603]]), due ([[-0.11069955909017], [-0.11069955909017]], [[-0.242282793955607, 0.44781826109054423], [-0.35672908212487864, 0.6593526293363603]])
import numpy as np


def gradients(inputs, goals, weights_0_1, weights_1_2):
    ones = np.ones((len(inputs), 1))
    layer_0 = np.hstack([inputs, ones])
    layer_1 = 1 / (1 + np.exp(-layer_0.dot(weights_0_1)))
    hidden = np.hstack([layer_1, ones])
    layer_2 = 1 / (1 + np.exp(-hidden.dot(weights_1_2)))
    layer_2_delta = (layer_2 - goals) / len(inputs)
    layer_1_delta = layer_2_delta.dot(weights_1_2[:-1].T) / goals.shape[1] * layer_1 * (1 - layer_1)
    return layer_0.T.dot(layer_1_delta), hidden.T.dot(layer_2_delta)


# WRONG: gradients: the updated weights instead of the gradients
# VIOLATES: `gradients(inputs, goals, weights_0_1, weights_1_2)` returns `(gradient_0_1, gradient_1_2)` of `log_loss` for the whole batch, as if it did not clip
# SHOWN BY: gradients(np.array([[-0.4323119]]), np.array([[1.]]), np.array([[ 0.67683858], [-0.26731849]]), np.array([[0.27022807], [0.39904321]])) gives ([[0.6666160092485321], [-0.2436722041784259]], [[0.4077204002206577], [0.7772212558364393]]), due ([[0.01022257075146777], [-0.02364628582157412]], [[-0.13749233022065774], [-0.3781780458364393]])
import numpy as np


def gradients(inputs, goals, weights_0_1, weights_1_2):
    ones = np.ones((len(inputs), 1))
    layer_0 = np.hstack([inputs, ones])
    layer_1 = 1 / (1 + np.exp(-layer_0.dot(weights_0_1)))
    hidden = np.hstack([layer_1, ones])
    layer_2 = 1 / (1 + np.exp(-hidden.dot(weights_1_2)))
    layer_2_delta = (layer_2 - goals) / len(inputs)
    layer_1_delta = layer_2_delta.dot(weights_1_2[:-1].T) * layer_1 * (1 - layer_1)
    return weights_0_1 - layer_0.T.dot(layer_1_delta), weights_1_2 - hidden.T.dot(layer_2_delta)


# WRONG: gradients: both transposed
# VIOLATES: `gradients(inputs, goals, weights_0_1, weights_1_2)` returns `(gradient_0_1, gradient_1_2)` of `log_loss` for the whole batch, as if it did not clip
# SHOWN BY: gradients(np.array([[-0.4323119]]), np.array([[1.]]), np.array([[ 0.67683858], [-0.26731849]]), np.array([[0.27022807], [0.39904321]])) gives ([[0.01022257075146777, -0.02364628582157412]], [[-0.13749233022065774, -0.3781780458364393]]), due ([[0.01022257075146777], [-0.02364628582157412]], [[-0.13749233022065774], [-0.3781780458364393]])
import numpy as np


def gradients(inputs, goals, weights_0_1, weights_1_2):
    ones = np.ones((len(inputs), 1))
    layer_0 = np.hstack([inputs, ones])
    layer_1 = 1 / (1 + np.exp(-layer_0.dot(weights_0_1)))
    hidden = np.hstack([layer_1, ones])
    layer_2 = 1 / (1 + np.exp(-hidden.dot(weights_1_2)))
    layer_2_delta = (layer_2 - goals) / len(inputs)
    layer_1_delta = layer_2_delta.dot(weights_1_2[:-1].T) * layer_1 * (1 - layer_1)
    return layer_1_delta.T.dot(layer_0), layer_2_delta.T.dot(hidden)


# WRONG: gradients: twice as large
# VIOLATES: `gradients(inputs, goals, weights_0_1, weights_1_2)` returns `(gradient_0_1, gradient_1_2)` of `log_loss` for the whole batch, as if it did not clip
# SHOWN BY: gradients(np.array([[-0.4323119]]), np.array([[1.]]), np.array([[ 0.67683858], [-0.26731849]]), np.array([[0.27022807], [0.39904321]])) gives ([[0.02044514150293554], [-0.04729257164314824]], [[-0.2749846604413155], [-0.7563560916728786]]), due ([[0.01022257075146777], [-0.02364628582157412]], [[-0.13749233022065774], [-0.3781780458364393]])
import numpy as np


def gradients(inputs, goals, weights_0_1, weights_1_2):
    ones = np.ones((len(inputs), 1))
    layer_0 = np.hstack([inputs, ones])
    layer_1 = 1 / (1 + np.exp(-layer_0.dot(weights_0_1)))
    hidden = np.hstack([layer_1, ones])
    layer_2 = 1 / (1 + np.exp(-hidden.dot(weights_1_2)))
    layer_2_delta = (layer_2 - goals) / len(inputs) * 2
    layer_1_delta = layer_2_delta.dot(weights_1_2[:-1].T) * layer_1 * (1 - layer_1)
    return layer_0.T.dot(layer_1_delta), hidden.T.dot(layer_2_delta)


# WRONG: gradients: numerical, a one-sided difference that is not exact enough
# VIOLATES: abs(got - due) <= 1e-12 + 1e-6 * abs(due), every element, NaN never.
# SHOWN BY: gradients(np.array([[-0.4323119]]), np.array([[1.]]), np.array([[ 0.67683858], [-0.26731849]]), np.array([[0.27022807], [0.39904321]])) gives ([[0.010222519046254597], [-0.023646562453127906]], [[-0.13749077606262095], [-0.3781662879620562]]), due ([[0.01022257075146777], [-0.02364628582157412]], [[-0.13749233022065774], [-0.3781780458364393]])
import numpy as np


def gradients(inputs, goals, weights_0_1, weights_1_2):
    ones = np.ones((len(inputs), 1))

    def loss():
        l1 = 1 / (1 + np.exp(-np.hstack([inputs, ones]).dot(weights_0_1)))
        p = 1 / (1 + np.exp(-np.hstack([l1, ones]).dot(weights_1_2)))
        return -np.mean(np.sum(goals * np.log(p) + (1 - goals) * np.log(1 - p), axis=1))
    result = []
    for w in (weights_0_1, weights_1_2):
        g = np.zeros(w.shape)
        for i in np.ndindex(*w.shape):
            before, old = loss(), w[i]
            w[i] = old + 1e-4
            g[i] = (loss() - before) / 1e-4
            w[i] = old
        result.append(g)
    return tuple(result)


# WRONG: gradients: only the first row
# VIOLATES: `gradients(inputs, goals, weights_0_1, weights_1_2)` returns `(gradient_0_1, gradient_1_2)` of `log_loss` for the whole batch, as if it did not clip
# SHOWN BY: gradients(np.array([[1], [0]]), np.array([[1], [0]]), np.array([[0.5], [0.25]]), np.array([[0.5], [0.25]])) gives ([[-0.03886474056212904], [-0.03886474056212904]], [[-0.242282793955607], [-0.35672908212487864]]), due ([[-0.01943237028106452], [0.01931755786979814]], [[0.05587024460498473], [0.13650390559777925]])
import numpy as np


def gradients(inputs, goals, weights_0_1, weights_1_2):
    inputs, goals = inputs[:1], goals[:1]
    ones = np.ones((len(inputs), 1))
    layer_0 = np.hstack([inputs, ones])
    layer_1 = 1 / (1 + np.exp(-layer_0.dot(weights_0_1)))
    hidden = np.hstack([layer_1, ones])
    layer_2 = 1 / (1 + np.exp(-hidden.dot(weights_1_2)))
    layer_2_delta = (layer_2 - goals) / len(inputs)
    layer_1_delta = layer_2_delta.dot(weights_1_2[:-1].T) * layer_1 * (1 - layer_1)
    return layer_0.T.dot(layer_1_delta), hidden.T.dot(layer_2_delta)


# WRONG: gradients: divides by rows - 1
# VIOLATES: `gradients(inputs, goals, weights_0_1, weights_1_2)` returns `(gradient_0_1, gradient_1_2)` of `log_loss` for the whole batch, as if it did not clip
# SHOWN BY: gradients(np.array([[0], [0]]), np.array([[0.], [0.]]), np.array([[0.53405933], [0.06755703]]), np.array([[-0.94740629], [ 0.42721579]])) gives ([[0.0], [-0.22919286221587343]], [[0.5007400842864581], [0.9687690294407465]]), due ([[0.0], [-0.11459643110793673]], [[0.25037004214322905], [0.4843845147203733]])
import numpy as np


def gradients(inputs, goals, weights_0_1, weights_1_2):
    ones = np.ones((len(inputs), 1))
    layer_0 = np.hstack([inputs, ones])
    layer_1 = 1 / (1 + np.exp(-layer_0.dot(weights_0_1)))
    hidden = np.hstack([layer_1, ones])
    layer_2 = 1 / (1 + np.exp(-hidden.dot(weights_1_2)))
    layer_2_delta = (layer_2 - goals) / max(1, len(inputs) - 1)
    layer_1_delta = layer_2_delta.dot(weights_1_2[:-1].T) * layer_1 * (1 - layer_1)
    return layer_0.T.dot(layer_1_delta), hidden.T.dot(layer_2_delta)


# WRONG: gradients: limits the gradients to -0.1..0.1
# VIOLATES: `gradients(inputs, goals, weights_0_1, weights_1_2)` returns `(gradient_0_1, gradient_1_2)` of `log_loss` for the whole batch, as if it did not clip
# SHOWN BY: gradients(np.array([[-0.4323119]]), np.array([[1.]]), np.array([[ 0.67683858], [-0.26731849]]), np.array([[0.27022807], [0.39904321]])) gives ([[0.01022257075146777], [-0.02364628582157412]], [[-0.1], [-0.1]]), due ([[0.01022257075146777], [-0.02364628582157412]], [[-0.13749233022065774], [-0.3781780458364393]])
import numpy as np


def gradients(inputs, goals, weights_0_1, weights_1_2):
    ones = np.ones((len(inputs), 1))
    layer_0 = np.hstack([inputs, ones])
    layer_1 = 1 / (1 + np.exp(-layer_0.dot(weights_0_1)))
    hidden = np.hstack([layer_1, ones])
    layer_2 = 1 / (1 + np.exp(-hidden.dot(weights_1_2)))
    layer_2_delta = (layer_2 - goals) / len(inputs)
    layer_1_delta = layer_2_delta.dot(weights_1_2[:-1].T) * layer_1 * (1 - layer_1)
    return np.clip(layer_0.T.dot(layer_1_delta), -0.1, 0.1), np.clip(hidden.T.dot(layer_2_delta), -0.1, 0.1)


# WRONG: gradients: adds weight decay
# VIOLATES: `gradients(inputs, goals, weights_0_1, weights_1_2)` returns `(gradient_0_1, gradient_1_2)` of `log_loss` for the whole batch, as if it did not clip
# SHOWN BY: gradients(np.array([[-0.4323119]]), np.array([[1.]]), np.array([[ 0.67683858], [-0.26731849]]), np.array([[0.27022807], [0.39904321]])) gives ([[0.01022257075146777], [-0.02364628582157412]], [[-0.13479004952065773], [-0.37418761373643933]]), due ([[0.01022257075146777], [-0.02364628582157412]], [[-0.13749233022065774], [-0.3781780458364393]])
import numpy as np


def gradients(inputs, goals, weights_0_1, weights_1_2):
    ones = np.ones((len(inputs), 1))
    layer_0 = np.hstack([inputs, ones])
    layer_1 = 1 / (1 + np.exp(-layer_0.dot(weights_0_1)))
    hidden = np.hstack([layer_1, ones])
    layer_2 = 1 / (1 + np.exp(-hidden.dot(weights_1_2)))
    layer_2_delta = (layer_2 - goals) / len(inputs)
    layer_1_delta = layer_2_delta.dot(weights_1_2[:-1].T) * layer_1 * (1 - layer_1)
    return layer_0.T.dot(layer_1_delta), hidden.T.dot(layer_2_delta) + 0.01 * weights_1_2


# WRONG: gradients: carries the sum of the output deltas back through the sum of the weights
# VIOLATES: `gradients(inputs, goals, weights_0_1, weights_1_2)` returns `(gradient_0_1, gradient_1_2)` of `log_loss` for the whole batch, as if it did not clip
# SHOWN BY: gradients(np.array([[1]]), np.array([[1, 0]]), np.array([[0.5], [0.25]]), np.array([[0.5, -0.5], [0.25, 1.0]])) gives ([[0.0], [0.0]], [[-0.242282793955607, 0.44781826109054423], [-0.35672908212487864, 0.6593526293363603]]), due ([[-0.11069955909017], [-0.11069955909017]], [[-0.242282793955607, 0.44781826109054423], [-0.35672908212487864, 0.6593526293363603]])
import numpy as np


def gradients(inputs, goals, weights_0_1, weights_1_2):
    ones = np.ones((len(inputs), 1))
    layer_0 = np.hstack([inputs, ones])
    layer_1 = 1 / (1 + np.exp(-layer_0.dot(weights_0_1)))
    hidden = np.hstack([layer_1, ones])
    layer_2 = 1 / (1 + np.exp(-hidden.dot(weights_1_2)))
    layer_2_delta = (layer_2 - goals) / len(inputs)
    layer_1_delta = layer_2_delta.sum(axis=1, keepdims=True) * weights_1_2[:-1].sum(axis=1) * layer_1 * (1 - layer_1)
    return layer_0.T.dot(layer_1_delta), hidden.T.dot(layer_2_delta)


# WRONG: gradients: predictions made 0 or 1 before the miss is taken
# VIOLATES: `gradients(inputs, goals, weights_0_1, weights_1_2)` returns `(gradient_0_1, gradient_1_2)` of `log_loss` for the whole batch, as if it did not clip
# SHOWN BY: gradients(np.array([[-0.4323119]]), np.array([[1.]]), np.array([[ 0.67683858], [-0.26731849]]), np.array([[0.27022807], [0.39904321]])) gives ([[0.0], [0.0]], [[0.0], [0.0]]), due ([[0.01022257075146777], [-0.02364628582157412]], [[-0.13749233022065774], [-0.3781780458364393]])
import numpy as np


def gradients(inputs, goals, weights_0_1, weights_1_2):
    ones = np.ones((len(inputs), 1))
    layer_0 = np.hstack([inputs, ones])
    layer_1 = 1 / (1 + np.exp(-layer_0.dot(weights_0_1)))
    hidden = np.hstack([layer_1, ones])
    layer_2 = 1 / (1 + np.exp(-hidden.dot(weights_1_2)))
    layer_2_delta = (np.round(layer_2) - goals) / len(inputs)
    layer_1_delta = layer_2_delta.dot(weights_1_2[:-1].T) * layer_1 * (1 - layer_1)
    return layer_0.T.dot(layer_1_delta), hidden.T.dot(layer_2_delta)


# WRONG: gradients: the loss comes along as a third value
# VIOLATES: `gradients(inputs, goals, weights_0_1, weights_1_2)` returns `(gradient_0_1, gradient_1_2)` of `log_loss` for the whole batch, as if it did not clip
# SHOWN BY: gradients(np.array([[-0.4323119]]), np.array([[1.]]), np.array([[ 0.67683858], [-0.26731849]]), np.array([[0.27022807], [0.39904321]])) gives ([[0.01022257075146777], [-0.02364628582157412]], [[-0.13749233022065774], [-0.3781780458364393]], 0.47510147454500823), due ([[0.01022257075146777], [-0.02364628582157412]], [[-0.13749233022065774], [-0.3781780458364393]])
import numpy as np


def gradients(inputs, goals, weights_0_1, weights_1_2):
    ones = np.ones((len(inputs), 1))
    layer_0 = np.hstack([inputs, ones])
    layer_1 = 1 / (1 + np.exp(-layer_0.dot(weights_0_1)))
    hidden = np.hstack([layer_1, ones])
    layer_2 = 1 / (1 + np.exp(-hidden.dot(weights_1_2)))
    layer_2_delta = (layer_2 - goals) / len(inputs)
    layer_1_delta = layer_2_delta.dot(weights_1_2[:-1].T) * layer_1 * (1 - layer_1)
    return layer_0.T.dot(layer_1_delta), hidden.T.dot(layer_2_delta), -np.sum(goals * np.log(layer_2)) / len(inputs)


# WRONG: gradients: the output delta is multiplied with the sigmoid's slope, as for squared errors
# VIOLATES: of `log_loss` for the whole batch
# SHOWN BY: gradients(A([[0.5, 0.2]]), A([[1]]), A([[0.1], [0.2], [0.3]]), A([[0.4], [0.5]])) gives (array([[-0.00340586], [-0.00136235], [-0.00681173]]), array([[-0.04218129], [-0.07074042]])), due (array([[-0.01556699], [-0.0062268 ], [-0.03113399]]), array([[-0.19279571], [-0.32332938]]))
import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def add_bias(layer):
    return np.hstack([layer, np.ones((len(layer), 1))])


def gradients(inputs, goals, weights_0_1, weights_1_2):
    layer_1 = sigmoid(add_bias(inputs).dot(weights_0_1))
    layer_2 = sigmoid(add_bias(layer_1).dot(weights_1_2))
    layer_2_delta = (layer_2 - goals) * layer_2 * (1 - layer_2) / len(inputs)
    layer_1_delta = layer_2_delta.dot(weights_1_2[:-1].T) * layer_1 * (1 - layer_1)
    return add_bias(inputs).T.dot(layer_1_delta), add_bias(layer_1).T.dot(layer_2_delta)


# WRONG: gradients: summed over the rows, not averaged
# VIOLATES: of `log_loss` for the whole batch
# SHOWN BY: gradients(A([[0.5, 0.2], [0.1, 0.3]]), A([[1], [0]]), A([[0.1], [0.2], [0.3]]), A([[0.4], [0.5]])) gives (array([[-0.00903078], [ 0.01338186], [ 0.03422819]]), array([[0.20717743], [0.35291895]])), due (array([[-0.00451539], [ 0.00669093], [ 0.01711409]]), array([[0.10358872], [0.17645948]]))
import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def add_bias(layer):
    return np.hstack([layer, np.ones((len(layer), 1))])


def gradients(inputs, goals, weights_0_1, weights_1_2):
    layer_1 = sigmoid(add_bias(inputs).dot(weights_0_1))
    layer_2 = sigmoid(add_bias(layer_1).dot(weights_1_2))
    layer_2_delta = layer_2 - goals
    layer_1_delta = layer_2_delta.dot(weights_1_2[:-1].T) * layer_1 * (1 - layer_1)
    return add_bias(inputs).T.dot(layer_1_delta), add_bias(layer_1).T.dot(layer_2_delta)


# WRONG: gradients: the hidden slope is relu's, from lesson 6
# VIOLATES: of `log_loss` for the whole batch
# SHOWN BY: gradients(A([[0.5, 0.2]]), A([[1]]), A([[0.1], [0.2], [0.3]]), A([[0.4], [0.5]])) gives (array([[-0.06466588], [-0.02586635], [-0.12933175]]), array([[-0.19279571], [-0.32332938]])), due (array([[-0.01556699], [-0.0062268 ], [-0.03113399]]), array([[-0.19279571], [-0.32332938]]))
import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def add_bias(layer):
    return np.hstack([layer, np.ones((len(layer), 1))])


def gradients(inputs, goals, weights_0_1, weights_1_2):
    layer_1 = sigmoid(add_bias(inputs).dot(weights_0_1))
    layer_2 = sigmoid(add_bias(layer_1).dot(weights_1_2))
    layer_2_delta = (layer_2 - goals) / len(inputs)
    layer_1_delta = layer_2_delta.dot(weights_1_2[:-1].T) * (layer_1 > 0)
    return add_bias(inputs).T.dot(layer_1_delta), add_bias(layer_1).T.dot(layer_2_delta)


# WRONG: gradients: averaged over all elements, rows times outputs
# VIOLATES: of `log_loss` for the whole batch
# SHOWN BY: gradients(A([[0.5, 0.2]]), A([[1, 0]]), A([[0.1], [0.2], [0.3]]), A([[0.4, 0.1], [0.5, 0.2]])) gives (array([[-0.00438593], [-0.00175437], [-0.00877186]]), array([[-0.09639786, 0.16831418], [-0.16166469, 0.28227246]])), due (array([[-0.00877186], [-0.00350874], [-0.01754372]]), array([[-0.19279571, 0.33662836], [-0.32332938, 0.56454491]]))
import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def add_bias(layer):
    return np.hstack([layer, np.ones((len(layer), 1))])


def gradients(inputs, goals, weights_0_1, weights_1_2):
    layer_1 = sigmoid(add_bias(inputs).dot(weights_0_1))
    layer_2 = sigmoid(add_bias(layer_1).dot(weights_1_2))
    layer_2_delta = (layer_2 - goals) / goals.size
    layer_1_delta = layer_2_delta.dot(weights_1_2[:-1].T) * layer_1 * (1 - layer_1)
    return add_bias(inputs).T.dot(layer_1_delta), add_bias(layer_1).T.dot(layer_2_delta)


# WRONG: gradients: the squared error's gradient (times sigmoid's derivative at the output)
# VIOLATES: `gradients(inputs, goals, weights_0_1, weights_1_2)` returns `(gradient_0_1, gradient_1_2)` of `log_loss` for the whole batch, as if it did not clip
# SHOWN BY: gradients(np.array([[0.5, 1. ], [2. , 3. ]]), np.array([[1], [0]]), np.array([[-0.17, 0.44], [-1. , -0.4 ], [-0.71, -0.82]]), np.array([[-0.13], [-0.95], [ 0.1 ]])) gives (np.array([[ 0.00028101, -0.01397636], [ 0.00068917, -0.01781668], [ 0.00094347, 0.00245539]]), np.array([[-0.00860854], [-0.00404823], [-0.00930022]])), due (np.array([[ 0.00113582, -0.05607036], [ 0.00278247, -0.07141855], [ 0.00380413, 0.01002578]]), np.array([[-0.03470823], [-0.01649598], [-0.03822672]]))
import numpy as np


def sigmoid(x):
    return 0.5 * (1 + np.tanh(x / 2))

def add_bias(layer):
    return np.hstack([layer, np.ones((len(layer), 1))])



def gradients(inputs, goals, weights_0_1, weights_1_2):
    x = add_bias(inputs)
    h = sigmoid(x @ weights_0_1)
    hb = add_bias(h)
    out = sigmoid(hb @ weights_1_2)
    delta_2 = (out - goals) * out * (1 - out) / len(inputs)
    delta_1 = delta_2 @ weights_1_2[:-1].T * h * (1 - h)
    return x.T @ delta_1, hb.T @ delta_2


# WRONG: gradients: numerical forward difference with step 1e-4, too coarse
# VIOLATES: `gradients(inputs, goals, weights_0_1, weights_1_2)` returns `(gradient_0_1, gradient_1_2)` of `log_loss` for the whole batch, as if it did not clip
# SHOWN BY: gradients(np.array([[0.5, 1. ], [2. , 3. ]]), np.array([[1], [0]]), np.array([[-0.17, 0.44], [-1. , -0.4 ], [-0.71, -0.82]]), np.array([[-0.13], [-0.95], [ 0.1 ]])) gives (np.array([[ 0.00113576, -0.05607345], [ 0.0027824 , -0.0714249 ], [ 0.00380427, 0.0100263 ]]), np.array([[-0.0347081 ], [-0.01649516], [-0.03821429]])), due (np.array([[ 0.00113582, -0.05607036], [ 0.00278247, -0.07141855], [ 0.00380413, 0.01002578]]), np.array([[-0.03470823], [-0.01649598], [-0.03822672]]))
import numpy as np


def sigmoid(x):
    return 0.5 * (1 + np.tanh(x / 2))

def add_bias(layer):
    return np.hstack([layer, np.ones((len(layer), 1))])



def gradients(inputs, goals, weights_0_1, weights_1_2):
    def loss(w1, w2):
        p = sigmoid(add_bias(sigmoid(add_bias(inputs) @ w1)) @ w2)
        return -np.sum(goals * np.log(p) + (1 - goals) * np.log(1 - p)) / len(inputs)

    step = 1e-4
    here = loss(weights_0_1, weights_1_2)
    grads = []
    for w in (weights_0_1, weights_1_2):
        grad = np.zeros_like(w)
        for index in np.ndindex(*w.shape):
            w[index] += step
            grad[index] = (loss(weights_0_1, weights_1_2) - here) / step
            w[index] -= step
        grads.append(grad)
    return tuple(grads)


# WRONG: gradients: the bias row of gradient_0_1 stays 0
# VIOLATES: `gradients(inputs, goals, weights_0_1, weights_1_2)` returns `(gradient_0_1, gradient_1_2)` of `log_loss` for the whole batch, as if it did not clip
# SHOWN BY: gradients(np.array([[0.5, 1. ], [2. , 3. ]]), np.array([[1, 0], [0, 0]]), np.array([[-0.17, 0.44], [-1. , -0.4 ], [-0.71, -0.82]]), np.array([[-0.13, -0.95], [ 0.1 , -0.13], [-0.16, -0.34]])) gives (np.array([[-0.01623092, -0.00614175], [-0.02872065, -0.01173293], [ 0. , 0. ]]), np.array([[-0.03432403, 0.03018141], [-0.01591605, 0.09942261], [-0.03613893, 0.38968877]])), due (np.array([[-0.01623092, -0.00614175], [-0.02872065, -0.01173293], [-0.02123828, -0.01063179]]), np.array([[-0.03432403, 0.03018141], [-0.01591605, 0.09942261], [-0.03613893, 0.38968877]]))
import numpy as np


def sigmoid(x):
    return 0.5 * (1 + np.tanh(x / 2))

def add_bias(layer):
    return np.hstack([layer, np.ones((len(layer), 1))])



def gradients(inputs, goals, weights_0_1, weights_1_2):
    x = add_bias(inputs)
    h = sigmoid(x @ weights_0_1)
    hb = add_bias(h)
    delta_2 = (sigmoid(hb @ weights_1_2) - goals) / len(inputs)
    delta_1 = delta_2 @ weights_1_2[:-1].T * h * (1 - h)
    gradient_0_1 = np.zeros_like(weights_0_1)
    gradient_0_1[:-1] = inputs.T @ delta_1
    return gradient_0_1, hb.T @ delta_2


# WRONG: gradients: deltas under 0.05 are set to 0 (learned already)
# VIOLATES: `gradients(inputs, goals, weights_0_1, weights_1_2)` returns `(gradient_0_1, gradient_1_2)` of `log_loss` for the whole batch, as if it did not clip
# SHOWN BY: gradients(np.array([[0.5, 1. ], [2. , 3. ]]), np.array([[1], [1]]), np.array([[-0.17, 0.44], [-1. , -0.4 ], [-0.71, -0.82]]), np.array([[4.], [4.], [4.]])) gives (np.array([[0., 0.], [0., 0.], [0., 0.]]), np.array([[0.], [0.], [0.]])), due (np.array([[-0.00086408, -0.0054264 ], [-0.00151116, -0.00848569], [-0.00107718, -0.00375147]]), np.array([[-0.00030596], [-0.00125445], [-0.00498344]]))
import numpy as np


def sigmoid(x):
    return 0.5 * (1 + np.tanh(x / 2))

def add_bias(layer):
    return np.hstack([layer, np.ones((len(layer), 1))])



def gradients(inputs, goals, weights_0_1, weights_1_2):
    x = add_bias(inputs)
    h = sigmoid(x @ weights_0_1)
    hb = add_bias(h)
    delta_2 = sigmoid(hb @ weights_1_2) - goals
    delta_2[np.abs(delta_2) < 0.05] = 0
    delta_2 = delta_2 / len(inputs)
    delta_1 = delta_2 @ weights_1_2[:-1].T * h * (1 - h)
    return x.T @ delta_1, hb.T @ delta_2


# WRONG: gradients: the delta goes back through weights without signs
# VIOLATES: `(gradient_0_1, gradient_1_2)` of `log_loss` for the whole batch
# SHOWN BY: gradients(np.array([[1.0]]), np.array([[1.0]]), np.array([[0.5], [0.0]]), np.array([[-1.0], [0.0]]))[0] gives [[-0.15293517], [-0.15293517]], due [[0.15293517], [0.15293517]]
import numpy as np
def s(x):
    return np.where(x < 0, np.exp(-np.abs(x)), 1) / (1 + np.exp(-np.abs(x)))
def b(layer):
    return np.hstack([layer, np.ones((len(layer), 1))])
def gradients(inputs, goals, weights_0_1, weights_1_2):
    layer_1 = s(b(inputs).dot(weights_0_1))
    layer_2 = s(b(layer_1).dot(weights_1_2))
    d2 = (layer_2 - goals) / len(inputs)
    d1 = d2.dot(np.abs(weights_1_2[:-1]).T) * layer_1 * (1 - layer_1)
    return b(inputs).T.dot(d1), b(layer_1).T.dot(d2)


# WRONG: gradients: divides by the rows less one where there are more than eight
# VIOLATES: `gradients(inputs, goals, weights_0_1, weights_1_2)` returns `(gradient_0_1, gradient_1_2)` of `log_loss` for the whole batch, as if it did not clip
# SHOWN BY: gradients(np.ones((9, 1)), np.zeros((9, 1)), np.ones((2, 1)), np.ones((2, 1)))[1] gives [[0.8598037071271797], [0.9761654853591263]], due [[0.7642699618908264], [0.8677026536525567]]
import numpy as np


def _g(x, g, a, b, div=None, outslope=False, hid=True, cut=slice(None, -1)):
    s = lambda v: 1 / (1 + np.exp(-v))
    x1 = np.hstack([x, np.ones((len(x), 1))])
    h = s(x1.dot(a))
    h1 = np.hstack([h, np.ones((len(x), 1))])
    p = s(h1.dot(b))
    d2 = (p - g) / (div or len(x))
    if outslope:
        d2 = d2 * p * (1 - p)
    d1 = d2.dot(b[cut].T)
    if hid:
        d1 = d1 * h * (1 - h)
    return x1.T.dot(d1), h1.T.dot(d2)


def gradients(x, g, a, b):
    return _g(x, g, a, b, div=max(1, len(x) - 1) if len(x) > 8 else len(x))
