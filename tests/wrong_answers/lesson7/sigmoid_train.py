# WRONG: train: an update after each row
# VIOLATES: `train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations)` returns `(weights_0_1, weights_1_2, losses)`: the whole batch each iteration; losses measured before each update
# SHOWN BY: train(np.array([[0], [0]]), np.array([[0.], [0.]]), np.array([[-0.14461711], [-0.47203006]]), np.array([[1.48723853], [1.67310947]]), 1, 1) gives ([[-0.14461711], [-0.9749083966125058]], [[0.9042943634195926], [0.014073421466679559]], [1.875556593123246]), due ([[-0.14461711], [-0.7901561042733052]], [[1.139915416231562], [0.7689421104437872]], [2.3451519375907646])
import numpy as np


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    sigmoid = lambda v: 1 / (1 + np.exp(-v))
    x = np.hstack([inputs, np.ones((len(inputs), 1))])
    losses = []
    for _ in range(iterations):
        loss = 0.0
        for i in range(len(x)):
            l1 = sigmoid(x[i:i + 1].dot(weights_0_1))
            h = np.hstack([l1, [[1.0]]])
            p = sigmoid(h.dot(weights_1_2))
            loss -= np.sum(goals[i] * np.log(p) + (1 - goals[i]) * np.log(1 - p))
            d2 = p - goals[i]
            d1 = d2.dot(weights_1_2[:-1].T) * l1 * (1 - l1)
            weights_1_2 = weights_1_2 - alpha * h.T.dot(d2)
            weights_0_1 = weights_0_1 - alpha * x[i:i + 1].T.dot(d1)
        losses.append(loss / len(x))
    return weights_0_1, weights_1_2, losses


# WRONG: train: losses measured after each update
# VIOLATES: `train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations)` returns `(weights_0_1, weights_1_2, losses)`: the whole batch each iteration; losses measured before each update
# SHOWN BY: train(np.array([[0.]]), np.array([[0.]]), np.array([[-0.57519601], [-0.34833522]]), np.array([[-0.82723201], [-0.32512703]]), 2.0, 2) gives ([[-0.57519601], [-0.11222688341473946]], [[-1.2711605069394851], [-1.3685353859693603]], [0.2016638192172786, 0.13073682914780754]), due ([[-0.57519601], [-0.11222688341473946]], [[-1.2711605069394851], [-1.3685353859693603]], [0.4141131605261902, 0.2016638192172786])
import numpy as np


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    losses = []
    ones = np.ones((len(inputs), 1))
    layer_0 = np.hstack([inputs, ones])
    for iteration in range(iterations):
        layer_1 = 1 / (1 + np.exp(-layer_0.dot(weights_0_1)))
        hidden = np.hstack([layer_1, ones])
        layer_2 = 1 / (1 + np.exp(-hidden.dot(weights_1_2)))
        layer_2_delta = (layer_2 - goals) / len(inputs)
        layer_1_delta = layer_2_delta.dot(weights_1_2[:-1].T) * layer_1 * (1 - layer_1)
        weights_1_2 = weights_1_2 - alpha * hidden.T.dot(layer_2_delta)
        weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
        l1 = np.hstack([1 / (1 + np.exp(-layer_0.dot(weights_0_1))), ones])
        p = np.clip(1 / (1 + np.exp(-l1.dot(weights_1_2))), 1e-12, 1 - 1e-12)
        losses.append(-np.sum(goals * np.log(p) + (1 - goals) * np.log(1 - p)) / len(inputs))
    return weights_0_1, weights_1_2, losses


# WRONG: train: one loss more, after the last update
# VIOLATES: `train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations)` returns `(weights_0_1, weights_1_2, losses)`: the whole batch each iteration; losses measured before each update
# SHOWN BY: train(np.array([[0.]]), np.array([[0.]]), np.array([[-0.57519601], [-0.34833522]]), np.array([[-0.82723201], [-0.32512703]]), 2.0, 2) gives ([[-0.57519601], [-0.11222688341473946]], [[-1.2711605069394851], [-1.3685353859693603]], [0.4141131605261902, 0.2016638192172786, 0.13073682914780754]), due ([[-0.57519601], [-0.11222688341473946]], [[-1.2711605069394851], [-1.3685353859693603]], [0.4141131605261902, 0.2016638192172786])
import numpy as np


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    losses = []
    ones = np.ones((len(inputs), 1))
    layer_0 = np.hstack([inputs, ones])
    for iteration in range(iterations + 1):
        layer_1 = 1 / (1 + np.exp(-layer_0.dot(weights_0_1)))
        hidden = np.hstack([layer_1, ones])
        layer_2 = 1 / (1 + np.exp(-hidden.dot(weights_1_2)))
        p = np.clip(layer_2, 1e-12, 1 - 1e-12)
        losses.append(-np.sum(goals * np.log(p) + (1 - goals) * np.log(1 - p)) / len(inputs))
        if iteration == iterations:
            break
        layer_2_delta = (layer_2 - goals) / len(inputs)
        layer_1_delta = layer_2_delta.dot(weights_1_2[:-1].T) * layer_1 * (1 - layer_1)
        weights_1_2 = weights_1_2 - alpha * hidden.T.dot(layer_2_delta)
        weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
    return weights_0_1, weights_1_2, losses


# WRONG: train: stops when the loss hardly falls
# VIOLATES: `train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations)` returns `(weights_0_1, weights_1_2, losses)`: the whole batch each iteration; losses measured before each update
# SHOWN BY: train(np.array([[1]]), np.array([[1]]), np.array([[0.5], [0.25]]), np.array([[3.0], [3.0]]), 0.001, 4) gives ([[0.5000042148782529], [0.25000421487825286]], [[3.0000043792585283], [3.0000064478737825]], [0.0064687511120045, 0.006468654829341427]), due ([[0.5000168590983441], [0.2500168590983442]], [[3.000017516715348], [3.0000257909211703]], [0.0064687511120045, 0.006468654829341427, 0.006468558549542764, 0.006468462272607951])
import numpy as np


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    losses = []
    ones = np.ones((len(inputs), 1))
    layer_0 = np.hstack([inputs, ones])
    for iteration in range(iterations):
        layer_1 = 1 / (1 + np.exp(-layer_0.dot(weights_0_1)))
        hidden = np.hstack([layer_1, ones])
        layer_2 = 1 / (1 + np.exp(-hidden.dot(weights_1_2)))
        p = np.clip(layer_2, 1e-12, 1 - 1e-12)
        losses.append(-np.sum(goals * np.log(p) + (1 - goals) * np.log(1 - p)) / len(inputs))
        if len(losses) > 1 and losses[-2] - losses[-1] < 1e-4:
            break
        layer_2_delta = (layer_2 - goals) / len(inputs)
        layer_1_delta = layer_2_delta.dot(weights_1_2[:-1].T) * layer_1 * (1 - layer_1)
        weights_1_2 = weights_1_2 - alpha * hidden.T.dot(layer_2_delta)
        weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
    return weights_0_1, weights_1_2, losses


# WRONG: train: subtracts alpha times the negative of the gradient
# VIOLATES: `train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations)` returns `(weights_0_1, weights_1_2, losses)`: the whole batch each iteration; losses measured before each update
# SHOWN BY: train(np.array([[0.]]), np.array([[0.]]), np.array([[-0.57519601], [-0.34833522]]), np.array([[-0.82723201], [-0.32512703]]), 2.0, 2) gives ([[-0.57519601], [-0.6226635349347623]], [[-0.1378914718013064], [1.4252156840167598]], [0.4141131605261902, 0.768080906796544]), due ([[-0.57519601], [-0.11222688341473946]], [[-1.2711605069394851], [-1.3685353859693603]], [0.4141131605261902, 0.2016638192172786])
import numpy as np


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    losses = []
    ones = np.ones((len(inputs), 1))
    layer_0 = np.hstack([inputs, ones])
    for iteration in range(iterations):
        layer_1 = 1 / (1 + np.exp(-layer_0.dot(weights_0_1)))
        hidden = np.hstack([layer_1, ones])
        layer_2 = 1 / (1 + np.exp(-hidden.dot(weights_1_2)))
        p = np.clip(layer_2, 1e-12, 1 - 1e-12)
        losses.append(-np.sum(goals * np.log(p) + (1 - goals) * np.log(1 - p)) / len(inputs))
        layer_2_delta = (layer_2 - goals) / len(inputs)
        layer_1_delta = layer_2_delta.dot(weights_1_2[:-1].T) * layer_1 * (1 - layer_1)
        weights_1_2 = weights_1_2 + alpha * hidden.T.dot(layer_2_delta)
        weights_0_1 = weights_0_1 + alpha * layer_0.T.dot(layer_1_delta)
    return weights_0_1, weights_1_2, losses


# WRONG: train: only weights_1_2 learn
# VIOLATES: `train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations)` returns `(weights_0_1, weights_1_2, losses)`: the whole batch each iteration; losses measured before each update
# SHOWN BY: train(np.array([[0.]]), np.array([[0.]]), np.array([[-0.57519601], [-0.34833522]]), np.array([[-0.82723201], [-0.32512703]]), 2.0, 2) gives ([[-0.57519601], [-0.34833522]], [[-1.2635975059543136], [-1.3796946129716625]], [0.4141131605261902, 0.2085135286168029]), due ([[-0.57519601], [-0.11222688341473946]], [[-1.2711605069394851], [-1.3685353859693603]], [0.4141131605261902, 0.2016638192172786])
import numpy as np


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    losses = []
    ones = np.ones((len(inputs), 1))
    layer_0 = np.hstack([inputs, ones])
    for iteration in range(iterations):
        layer_1 = 1 / (1 + np.exp(-layer_0.dot(weights_0_1)))
        hidden = np.hstack([layer_1, ones])
        layer_2 = 1 / (1 + np.exp(-hidden.dot(weights_1_2)))
        p = np.clip(layer_2, 1e-12, 1 - 1e-12)
        losses.append(-np.sum(goals * np.log(p) + (1 - goals) * np.log(1 - p)) / len(inputs))
        layer_2_delta = (layer_2 - goals) / len(inputs)
        layer_1_delta = layer_2_delta.dot(weights_1_2[:-1].T) * layer_1 * (1 - layer_1)
        weights_1_2 = weights_1_2 - alpha * hidden.T.dot(layer_2_delta)
        unused = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
    return weights_0_1, weights_1_2, losses


# WRONG: train: the biases do not learn
# VIOLATES: `train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations)` returns `(weights_0_1, weights_1_2, losses)`: the whole batch each iteration; losses measured before each update
# SHOWN BY: train(np.array([[0.]]), np.array([[0.]]), np.array([[-0.57519601], [-0.34833522]]), np.array([[-0.82723201], [-0.32512703]]), 2.0, 2) gives ([[-0.57519601], [-0.34833522]], [[-1.367332340536196], [-0.32512703]], [0.4141131605261902, 0.37623398424003907]), due ([[-0.57519601], [-0.11222688341473946]], [[-1.2711605069394851], [-1.3685353859693603]], [0.4141131605261902, 0.2016638192172786])
import numpy as np


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    losses = []
    ones = np.ones((len(inputs), 1))
    layer_0 = np.hstack([inputs, ones])
    for iteration in range(iterations):
        layer_1 = 1 / (1 + np.exp(-layer_0.dot(weights_0_1)))
        hidden = np.hstack([layer_1, ones])
        layer_2 = 1 / (1 + np.exp(-hidden.dot(weights_1_2)))
        p = np.clip(layer_2, 1e-12, 1 - 1e-12)
        losses.append(-np.sum(goals * np.log(p) + (1 - goals) * np.log(1 - p)) / len(inputs))
        layer_2_delta = (layer_2 - goals) / len(inputs)
        layer_1_delta = layer_2_delta.dot(weights_1_2[:-1].T) * layer_1 * (1 - layer_1)
        weights_1_2 = weights_1_2.copy()
        weights_1_2[:-1] -= alpha * layer_1.T.dot(layer_2_delta)
        weights_0_1 = weights_0_1.copy()
        weights_0_1[:-1] -= alpha * layer_0[:, :-1].T.dot(layer_1_delta)
    return weights_0_1, weights_1_2, losses


# WRONG: train: the hidden delta is taken from weights_1_2 after their update
# VIOLATES: `train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations)` returns `(weights_0_1, weights_1_2, losses)`: the whole batch each iteration; losses measured before each update
# SHOWN BY: train(np.array([[0.]]), np.array([[0.]]), np.array([[-0.57519601], [-0.34833522]]), np.array([[-0.82723201], [-0.32512703]]), 2.0, 2) gives ([[-0.57519601], [-0.051789413742335616]], [[-1.2736102144151076], [-1.3647679331034264]], [0.4141131605261902, 0.19936185083707403]), due ([[-0.57519601], [-0.11222688341473946]], [[-1.2711605069394851], [-1.3685353859693603]], [0.4141131605261902, 0.2016638192172786])
import numpy as np


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    losses = []
    ones = np.ones((len(inputs), 1))
    layer_0 = np.hstack([inputs, ones])
    for iteration in range(iterations):
        layer_1 = 1 / (1 + np.exp(-layer_0.dot(weights_0_1)))
        hidden = np.hstack([layer_1, ones])
        layer_2 = 1 / (1 + np.exp(-hidden.dot(weights_1_2)))
        p = np.clip(layer_2, 1e-12, 1 - 1e-12)
        losses.append(-np.sum(goals * np.log(p) + (1 - goals) * np.log(1 - p)) / len(inputs))
        layer_2_delta = (layer_2 - goals) / len(inputs)
        weights_1_2 = weights_1_2 - alpha * hidden.T.dot(layer_2_delta)
        layer_1_delta = layer_2_delta.dot(weights_1_2[:-1].T) * layer_1 * (1 - layer_1)
        weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
    return weights_0_1, weights_1_2, losses


# WRONG: train: a view of the old weights, changed in place before it is used
# VIOLATES: `train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations)` returns `(weights_0_1, weights_1_2, losses)`: the whole batch each iteration; losses measured before each update
# SHOWN BY: train(np.array([[0.]]), np.array([[0.]]), np.array([[-0.57519601], [-0.34833522]]), np.array([[-0.82723201], [-0.32512703]]), 2.0, 2) gives ([[-0.57519601], [-0.051789413742335616]], [[-1.2736102144151076], [-1.3647679331034264]], [0.4141131605261902, 0.19936185083707403]), due ([[-0.57519601], [-0.11222688341473946]], [[-1.2711605069394851], [-1.3685353859693603]], [0.4141131605261902, 0.2016638192172786])
import numpy as np


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    losses = []
    ones = np.ones((len(inputs), 1))
    layer_0 = np.hstack([inputs, ones])
    for iteration in range(iterations):
        layer_1 = 1 / (1 + np.exp(-layer_0.dot(weights_0_1)))
        hidden = np.hstack([layer_1, ones])
        layer_2 = 1 / (1 + np.exp(-hidden.dot(weights_1_2)))
        p = np.clip(layer_2, 1e-12, 1 - 1e-12)
        losses.append(-np.sum(goals * np.log(p) + (1 - goals) * np.log(1 - p)) / len(inputs))
        layer_2_delta = (layer_2 - goals) / len(inputs)
        old = weights_1_2[:-1]
        weights_1_2 -= alpha * hidden.T.dot(layer_2_delta)
        layer_1_delta = layer_2_delta.dot(old.T) * layer_1 * (1 - layer_1)
        weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
    return weights_0_1, weights_1_2, losses


# WRONG: train: losses are squared errors
# VIOLATES: `train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations)` returns `(weights_0_1, weights_1_2, losses)`: the whole batch each iteration; losses measured before each update
# SHOWN BY: train(np.array([[0.]]), np.array([[0.]]), np.array([[-0.57519601], [-0.34833522]]), np.array([[-0.82723201], [-0.32512703]]), 2.0, 2) gives ([[-0.57519601], [-0.11222688341473946]], [[-1.2711605069394851], [-1.3685353859693603]], [0.11497107149339036, 0.03335383899452541]), due ([[-0.57519601], [-0.11222688341473946]], [[-1.2711605069394851], [-1.3685353859693603]], [0.4141131605261902, 0.2016638192172786])
import numpy as np


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    losses = []
    ones = np.ones((len(inputs), 1))
    layer_0 = np.hstack([inputs, ones])
    for iteration in range(iterations):
        layer_1 = 1 / (1 + np.exp(-layer_0.dot(weights_0_1)))
        hidden = np.hstack([layer_1, ones])
        layer_2 = 1 / (1 + np.exp(-hidden.dot(weights_1_2)))
        p = np.clip(layer_2, 1e-12, 1 - 1e-12)
        losses.append(np.sum((layer_2 - goals) ** 2) / len(inputs))
        layer_2_delta = (layer_2 - goals) / len(inputs)
        layer_1_delta = layer_2_delta.dot(weights_1_2[:-1].T) * layer_1 * (1 - layer_1)
        weights_1_2 = weights_1_2 - alpha * hidden.T.dot(layer_2_delta)
        weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
    return weights_0_1, weights_1_2, losses


# WRONG: train: losses are means over rows and outputs
# VIOLATES: `train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations)` returns `(weights_0_1, weights_1_2, losses)`: the whole batch each iteration; losses measured before each update
# SHOWN BY: train(np.array([[1]]), np.array([[1, 0]]), np.array([[0.5], [0.25]]), np.array([[0.5, -0.5], [0.25, 1.0]]), 0.1, 1) gives ([[0.511069955909017], [0.261069955909017]], [[0.5242282793955607, -0.5447818261090545], [0.28567290821248786, 0.934064737066364]], [0.759048374841637]), due ([[0.511069955909017], [0.261069955909017]], [[0.5242282793955607, -0.5447818261090545], [0.28567290821248786, 0.934064737066364]], [1.518096749683274])
import numpy as np


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    losses = []
    ones = np.ones((len(inputs), 1))
    layer_0 = np.hstack([inputs, ones])
    for iteration in range(iterations):
        layer_1 = 1 / (1 + np.exp(-layer_0.dot(weights_0_1)))
        hidden = np.hstack([layer_1, ones])
        layer_2 = 1 / (1 + np.exp(-hidden.dot(weights_1_2)))
        p = np.clip(layer_2, 1e-12, 1 - 1e-12)
        losses.append(-np.sum(goals * np.log(p) + (1 - goals) * np.log(1 - p)) / goals.size)
        layer_2_delta = (layer_2 - goals) / len(inputs)
        layer_1_delta = layer_2_delta.dot(weights_1_2[:-1].T) * layer_1 * (1 - layer_1)
        weights_1_2 = weights_1_2 - alpha * hidden.T.dot(layer_2_delta)
        weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
    return weights_0_1, weights_1_2, losses


# WRONG: train: losses are sums over the rows
# VIOLATES: `train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations)` returns `(weights_0_1, weights_1_2, losses)`: the whole batch each iteration; losses measured before each update
# SHOWN BY: train(np.array([[0], [0]]), np.array([[0.], [0.]]), np.array([[-0.14461711], [-0.47203006]]), np.array([[1.48723853], [1.67310947]]), 1, 1) gives ([[-0.14461711], [-0.7901561042733052]], [[1.139915416231562], [0.7689421104437872]], [4.690303875181529]), due ([[-0.14461711], [-0.7901561042733052]], [[1.139915416231562], [0.7689421104437872]], [2.3451519375907646])
import numpy as np


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    losses = []
    ones = np.ones((len(inputs), 1))
    layer_0 = np.hstack([inputs, ones])
    for iteration in range(iterations):
        layer_1 = 1 / (1 + np.exp(-layer_0.dot(weights_0_1)))
        hidden = np.hstack([layer_1, ones])
        layer_2 = 1 / (1 + np.exp(-hidden.dot(weights_1_2)))
        p = np.clip(layer_2, 1e-12, 1 - 1e-12)
        losses.append(-np.sum(goals * np.log(p) + (1 - goals) * np.log(1 - p)))
        layer_2_delta = (layer_2 - goals) / len(inputs)
        layer_1_delta = layer_2_delta.dot(weights_1_2[:-1].T) * layer_1 * (1 - layer_1)
        weights_1_2 = weights_1_2 - alpha * hidden.T.dot(layer_2_delta)
        weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
    return weights_0_1, weights_1_2, losses


# WRONG: train: alpha is divided by the rows a second time
# VIOLATES: `train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations)` returns `(weights_0_1, weights_1_2, losses)`: the whole batch each iteration; losses measured before each update
# SHOWN BY: train(np.array([[0], [0]]), np.array([[0.], [0.]]), np.array([[-0.14461711], [-0.47203006]]), np.array([[1.48723853], [1.67310947]]), 1, 1) gives ([[-0.14461711], [-0.6310930821366525]], [[1.313576973115781], [1.2210257902218937]], [2.3451519375907646]), due ([[-0.14461711], [-0.7901561042733052]], [[1.139915416231562], [0.7689421104437872]], [2.3451519375907646])
import numpy as np


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    losses, alpha = [], alpha / len(inputs)
    ones = np.ones((len(inputs), 1))
    layer_0 = np.hstack([inputs, ones])
    for iteration in range(iterations):
        layer_1 = 1 / (1 + np.exp(-layer_0.dot(weights_0_1)))
        hidden = np.hstack([layer_1, ones])
        layer_2 = 1 / (1 + np.exp(-hidden.dot(weights_1_2)))
        p = np.clip(layer_2, 1e-12, 1 - 1e-12)
        losses.append(-np.sum(goals * np.log(p) + (1 - goals) * np.log(1 - p)) / len(inputs))
        layer_2_delta = (layer_2 - goals) / len(inputs)
        layer_1_delta = layer_2_delta.dot(weights_1_2[:-1].T) * layer_1 * (1 - layer_1)
        weights_1_2 = weights_1_2 - alpha * hidden.T.dot(layer_2_delta)
        weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
    return weights_0_1, weights_1_2, losses


# WRONG: train: steps by the sum over the rows
# VIOLATES: `train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations)` returns `(weights_0_1, weights_1_2, losses)`: the whole batch each iteration; losses measured before each update
# SHOWN BY: train(np.array([[0], [0]]), np.array([[0.], [0.]]), np.array([[-0.14461711], [-0.47203006]]), np.array([[1.48723853], [1.67310947]]), 1, 1) gives ([[-0.14461711], [-1.1082821485466103]], [[0.7925923024631237], [-0.1352252491124255]], [2.3451519375907646]), due ([[-0.14461711], [-0.7901561042733052]], [[1.139915416231562], [0.7689421104437872]], [2.3451519375907646])
import numpy as np


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    losses = []
    ones = np.ones((len(inputs), 1))
    layer_0 = np.hstack([inputs, ones])
    for iteration in range(iterations):
        layer_1 = 1 / (1 + np.exp(-layer_0.dot(weights_0_1)))
        hidden = np.hstack([layer_1, ones])
        layer_2 = 1 / (1 + np.exp(-hidden.dot(weights_1_2)))
        p = np.clip(layer_2, 1e-12, 1 - 1e-12)
        losses.append(-np.sum(goals * np.log(p) + (1 - goals) * np.log(1 - p)) / len(inputs))
        layer_2_delta = layer_2 - goals
        layer_1_delta = layer_2_delta.dot(weights_1_2[:-1].T) * layer_1 * (1 - layer_1)
        weights_1_2 = weights_1_2 - alpha * hidden.T.dot(layer_2_delta)
        weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
    return weights_0_1, weights_1_2, losses


# WRONG: train: ignores the given weights and draws its own
# VIOLATES: `train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations)` returns `(weights_0_1, weights_1_2, losses)`: the whole batch each iteration; losses measured before each update
# SHOWN BY: train(np.array([[0.]]), np.array([[0.]]), np.array([[-0.57519601], [-0.34833522]]), np.array([[-0.82723201], [-0.32512703]]), 2.0, 2) gives ([[1.6243453636632417], [-0.5121833055107547]], [[-0.7901968913062656], [-1.8078987672235516]], [0.24999707288312864, 0.1581381101960648]), due ([[-0.57519601], [-0.11222688341473946]], [[-1.2711605069394851], [-1.3685353859693603]], [0.4141131605261902, 0.2016638192172786])
import numpy as np


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    losses = []
    r = np.random.RandomState(1)
    weights_0_1, weights_1_2 = r.randn(*weights_0_1.shape), r.randn(*weights_1_2.shape)
    ones = np.ones((len(inputs), 1))
    layer_0 = np.hstack([inputs, ones])
    for iteration in range(iterations):
        layer_1 = 1 / (1 + np.exp(-layer_0.dot(weights_0_1)))
        hidden = np.hstack([layer_1, ones])
        layer_2 = 1 / (1 + np.exp(-hidden.dot(weights_1_2)))
        p = np.clip(layer_2, 1e-12, 1 - 1e-12)
        losses.append(-np.sum(goals * np.log(p) + (1 - goals) * np.log(1 - p)) / len(inputs))
        layer_2_delta = (layer_2 - goals) / len(inputs)
        layer_1_delta = layer_2_delta.dot(weights_1_2[:-1].T) * layer_1 * (1 - layer_1)
        weights_1_2 = weights_1_2 - alpha * hidden.T.dot(layer_2_delta)
        weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
    return weights_0_1, weights_1_2, losses


# WRONG: train: the losses come first
# VIOLATES: `train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations)` returns `(weights_0_1, weights_1_2, losses)`: the whole batch each iteration; losses measured before each update
# SHOWN BY: train(np.array([[0.]]), np.array([[0.]]), np.array([[-0.57519601], [-0.34833522]]), np.array([[-0.82723201], [-0.32512703]]), 2.0, 2) gives ([0.4141131605261902, 0.2016638192172786], [[-0.57519601], [-0.11222688341473946]], [[-1.2711605069394851], [-1.3685353859693603]]), due ([[-0.57519601], [-0.11222688341473946]], [[-1.2711605069394851], [-1.3685353859693603]], [0.4141131605261902, 0.2016638192172786])
import numpy as np


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    losses = []
    ones = np.ones((len(inputs), 1))
    layer_0 = np.hstack([inputs, ones])
    for iteration in range(iterations):
        layer_1 = 1 / (1 + np.exp(-layer_0.dot(weights_0_1)))
        hidden = np.hstack([layer_1, ones])
        layer_2 = 1 / (1 + np.exp(-hidden.dot(weights_1_2)))
        p = np.clip(layer_2, 1e-12, 1 - 1e-12)
        losses.append(-np.sum(goals * np.log(p) + (1 - goals) * np.log(1 - p)) / len(inputs))
        layer_2_delta = (layer_2 - goals) / len(inputs)
        layer_1_delta = layer_2_delta.dot(weights_1_2[:-1].T) * layer_1 * (1 - layer_1)
        weights_1_2 = weights_1_2 - alpha * hidden.T.dot(layer_2_delta)
        weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
    return losses, weights_0_1, weights_1_2


# WRONG: train: losses of earlier calls are still there
# VIOLATES: A function is called many times in one process, with different arguments; every call stands alone.
# SHOWN BY: train(np.array([[1]]), np.array([[1]]), np.array([[0.5], [0.25]]), np.array([[0.5], [0.25]]), 0.1, 1); train(np.array([[1]]), np.array([[1]]), np.array([[0.5], [0.25]]), np.array([[0.5], [0.25]]), 0.1, 1) gives ([[0.5038864740562129], [0.2538864740562129]], [[0.5242282793955607], [0.28567290821248786]], [0.4411893093049099, 0.4411893093049099]), due ([[0.5038864740562129], [0.2538864740562129]], [[0.5242282793955607], [0.28567290821248786]], [0.4411893093049099])
import numpy as np


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations, losses=[]):
    ones = np.ones((len(inputs), 1))
    layer_0 = np.hstack([inputs, ones])
    for iteration in range(iterations):
        layer_1 = 1 / (1 + np.exp(-layer_0.dot(weights_0_1)))
        hidden = np.hstack([layer_1, ones])
        layer_2 = 1 / (1 + np.exp(-hidden.dot(weights_1_2)))
        p = np.clip(layer_2, 1e-12, 1 - 1e-12)
        losses.append(-np.sum(goals * np.log(p) + (1 - goals) * np.log(1 - p)) / len(inputs))
        layer_2_delta = (layer_2 - goals) / len(inputs)
        layer_1_delta = layer_2_delta.dot(weights_1_2[:-1].T) * layer_1 * (1 - layer_1)
        weights_1_2 = weights_1_2 - alpha * hidden.T.dot(layer_2_delta)
        weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
    return weights_0_1, weights_1_2, losses


# WRONG: train: alpha decays
# VIOLATES: `train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations)` returns `(weights_0_1, weights_1_2, losses)`: the whole batch each iteration; losses measured before each update
# SHOWN BY: train(np.array([[0.]]), np.array([[0.]]), np.array([[-0.57519601], [-0.34833522]]), np.array([[-0.82723201], [-0.32512703]]), 2.0, 2) gives ([[-0.57519601], [-0.12223005073076013]], [[-1.254828471624451], [-1.3320093191159335]], [0.4141131605261902, 0.2016638192172786]), due ([[-0.57519601], [-0.11222688341473946]], [[-1.2711605069394851], [-1.3685353859693603]], [0.4141131605261902, 0.2016638192172786])
import numpy as np


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    losses = []
    ones = np.ones((len(inputs), 1))
    layer_0 = np.hstack([inputs, ones])
    for iteration in range(iterations):
        layer_1 = 1 / (1 + np.exp(-layer_0.dot(weights_0_1)))
        hidden = np.hstack([layer_1, ones])
        layer_2 = 1 / (1 + np.exp(-hidden.dot(weights_1_2)))
        p = np.clip(layer_2, 1e-12, 1 - 1e-12)
        losses.append(-np.sum(goals * np.log(p) + (1 - goals) * np.log(1 - p)) / len(inputs))
        layer_2_delta = (layer_2 - goals) / len(inputs)
        layer_1_delta = layer_2_delta.dot(weights_1_2[:-1].T) * layer_1 * (1 - layer_1)
        weights_1_2 = weights_1_2 - alpha * hidden.T.dot(layer_2_delta)
        weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
        alpha = alpha * 0.9
    return weights_0_1, weights_1_2, losses


# WRONG: train: every iteration starts from the given weights
# VIOLATES: `train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations)` returns `(weights_0_1, weights_1_2, losses)`: the whole batch each iteration; losses measured before each update
# SHOWN BY: train(np.array([[0.]]), np.array([[0.]]), np.array([[-0.57519601], [-0.34833522]]), np.array([[-0.82723201], [-0.32512703]]), 2.0, 2) gives ([[-0.57519601], [-0.21225855657494605]], [[-1.1078401537891458], [-1.0032747174350907]], [0.4141131605261902, 0.4141131605261902]), due ([[-0.57519601], [-0.11222688341473946]], [[-1.2711605069394851], [-1.3685353859693603]], [0.4141131605261902, 0.2016638192172786])
import numpy as np


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    losses, a, b = [], weights_0_1, weights_1_2
    ones = np.ones((len(inputs), 1))
    layer_0 = np.hstack([inputs, ones])
    for iteration in range(iterations):
        weights_0_1, weights_1_2 = a, b
        layer_1 = 1 / (1 + np.exp(-layer_0.dot(weights_0_1)))
        hidden = np.hstack([layer_1, ones])
        layer_2 = 1 / (1 + np.exp(-hidden.dot(weights_1_2)))
        p = np.clip(layer_2, 1e-12, 1 - 1e-12)
        losses.append(-np.sum(goals * np.log(p) + (1 - goals) * np.log(1 - p)) / len(inputs))
        layer_2_delta = (layer_2 - goals) / len(inputs)
        layer_1_delta = layer_2_delta.dot(weights_1_2[:-1].T) * layer_1 * (1 - layer_1)
        weights_1_2 = weights_1_2 - alpha * hidden.T.dot(layer_2_delta)
        weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
    return weights_0_1, weights_1_2, losses


# WRONG: train: only the last loss
# VIOLATES: `train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations)` returns `(weights_0_1, weights_1_2, losses)`: the whole batch each iteration; losses measured before each update
# SHOWN BY: train(np.array([[1]]), np.array([[1]]), np.array([[0.5], [0.25]]), np.array([[0.5], [0.25]]), 0.1, 2) gives ([[0.5078123876302006], [0.2578123876302006]], [[0.5476950153461211], [0.32013871696834056]], [0.4225981758159962]), due ([[0.5078123876302006], [0.2578123876302006]], [[0.5476950153461211], [0.32013871696834056]], [0.4411893093049099, 0.4225981758159962])
import numpy as np


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    losses = []
    ones = np.ones((len(inputs), 1))
    layer_0 = np.hstack([inputs, ones])
    for iteration in range(iterations):
        layer_1 = 1 / (1 + np.exp(-layer_0.dot(weights_0_1)))
        hidden = np.hstack([layer_1, ones])
        layer_2 = 1 / (1 + np.exp(-hidden.dot(weights_1_2)))
        p = np.clip(layer_2, 1e-12, 1 - 1e-12)
        losses.append(-np.sum(goals * np.log(p) + (1 - goals) * np.log(1 - p)) / len(inputs))
        layer_2_delta = (layer_2 - goals) / len(inputs)
        layer_1_delta = layer_2_delta.dot(weights_1_2[:-1].T) * layer_1 * (1 - layer_1)
        weights_1_2 = weights_1_2 - alpha * hidden.T.dot(layer_2_delta)
        weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
    return weights_0_1, weights_1_2, losses[-1:]


# WRONG: train: 0 iterations become 1000
# VIOLATES: `iterations` is 0 or more (0: nothing is done, an empty list)
# SHOWN BY: train(np.array([[1]]), np.array([[1]]), np.array([[0.5], [0.25]]), np.array([[0.5], [0.25]]), 0.1, 0) gives ([[1.1199120150729966], [0.869912015072995]], [[2.5875777119100616], [2.9331870150765127]], [0.4411893093049099, 0.4225981758159962, 0.4051872714428205, 0.3888664979192589, 0.373553032282863, 0.3591708027651699, 0.3456499793892454, 0.3329264855083474..., due ([[0.5], [0.25]], [[0.5], [0.25]], [])
import numpy as np


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    losses = []
    ones = np.ones((len(inputs), 1))
    layer_0 = np.hstack([inputs, ones])
    for iteration in range(iterations or 1000):
        layer_1 = 1 / (1 + np.exp(-layer_0.dot(weights_0_1)))
        hidden = np.hstack([layer_1, ones])
        layer_2 = 1 / (1 + np.exp(-hidden.dot(weights_1_2)))
        p = np.clip(layer_2, 1e-12, 1 - 1e-12)
        losses.append(-np.sum(goals * np.log(p) + (1 - goals) * np.log(1 - p)) / len(inputs))
        layer_2_delta = (layer_2 - goals) / len(inputs)
        layer_1_delta = layer_2_delta.dot(weights_1_2[:-1].T) * layer_1 * (1 - layer_1)
        weights_1_2 = weights_1_2 - alpha * hidden.T.dot(layer_2_delta)
        weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
    return weights_0_1, weights_1_2, losses


# WRONG: train: equal rows with equal goals are learned once
# VIOLATES: `train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations)` returns `(weights_0_1, weights_1_2, losses)`: the whole batch each iteration; losses measured before each update
# SHOWN BY: train(np.array([[1], [1], [0]]), np.array([[1], [1], [0]]), np.array([[0.5], [0.25]]), np.array([[0.5], [0.25]]), 0.1, 1) gives ([[0.5019432370281065], [0.24806824421302018]], [[0.49441297553950153], [0.23634960944022207]], [0.7173653681130088]), due ([[0.5025909827041419], [0.2500076541607511]], [[0.504351410158188], [0.25279070903097733]], [0.6253066818436425])
import numpy as np


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    losses = []
    both = np.unique(np.hstack([inputs, goals]), axis=0)
    inputs, goals = both[:, :inputs.shape[1]], both[:, inputs.shape[1]:]
    ones = np.ones((len(inputs), 1))
    layer_0 = np.hstack([inputs, ones])
    for iteration in range(iterations):
        layer_1 = 1 / (1 + np.exp(-layer_0.dot(weights_0_1)))
        hidden = np.hstack([layer_1, ones])
        layer_2 = 1 / (1 + np.exp(-hidden.dot(weights_1_2)))
        p = np.clip(layer_2, 1e-12, 1 - 1e-12)
        losses.append(-np.sum(goals * np.log(p) + (1 - goals) * np.log(1 - p)) / len(inputs))
        layer_2_delta = (layer_2 - goals) / len(inputs)
        layer_1_delta = layer_2_delta.dot(weights_1_2[:-1].T) * layer_1 * (1 - layer_1)
        weights_1_2 = weights_1_2 - alpha * hidden.T.dot(layer_2_delta)
        weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
    return weights_0_1, weights_1_2, losses


# WRONG: train: nothing given back when nothing is done
# VIOLATES: `iterations` is 0 or more (0: nothing is done, an empty list)
# SHOWN BY: train(np.array([[1]]), np.array([[1]]), np.array([[0.5], [0.25]]), np.array([[0.5], [0.25]]), 0.1, 0) gives None, due ([[0.5], [0.25]], [[0.5], [0.25]], [])
import numpy as np


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    losses = []
    if iterations == 0:
        return None
    ones = np.ones((len(inputs), 1))
    layer_0 = np.hstack([inputs, ones])
    for iteration in range(iterations):
        layer_1 = 1 / (1 + np.exp(-layer_0.dot(weights_0_1)))
        hidden = np.hstack([layer_1, ones])
        layer_2 = 1 / (1 + np.exp(-hidden.dot(weights_1_2)))
        p = np.clip(layer_2, 1e-12, 1 - 1e-12)
        losses.append(-np.sum(goals * np.log(p) + (1 - goals) * np.log(1 - p)) / len(inputs))
        layer_2_delta = (layer_2 - goals) / len(inputs)
        layer_1_delta = layer_2_delta.dot(weights_1_2[:-1].T) * layer_1 * (1 - layer_1)
        weights_1_2 = weights_1_2 - alpha * hidden.T.dot(layer_2_delta)
        weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
    return weights_0_1, weights_1_2, losses


# WRONG: train: the delta of squared error, with the output's slope
# VIOLATES: `train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations)` returns `(weights_0_1, weights_1_2, losses)`: the whole batch each iteration; losses measured before each update
# SHOWN BY: train(np.array([[0.]]), np.array([[0.]]), np.array([[-0.57519601], [-0.34833522]]), np.array([[-0.82723201], [-0.32512703]]), 2.0, 2) gives ([[-0.57519601], [-0.2906396349035399]], [[-0.9429131618615668], [-0.602447982563938]], [0.4141131605261902, 0.35526031186955576]), due ([[-0.57519601], [-0.11222688341473946]], [[-1.2711605069394851], [-1.3685353859693603]], [0.4141131605261902, 0.2016638192172786])
import numpy as np


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    losses = []
    ones = np.ones((len(inputs), 1))
    layer_0 = np.hstack([inputs, ones])
    for iteration in range(iterations):
        layer_1 = 1 / (1 + np.exp(-layer_0.dot(weights_0_1)))
        hidden = np.hstack([layer_1, ones])
        layer_2 = 1 / (1 + np.exp(-hidden.dot(weights_1_2)))
        p = np.clip(layer_2, 1e-12, 1 - 1e-12)
        losses.append(-np.sum(goals * np.log(p) + (1 - goals) * np.log(1 - p)) / len(inputs))
        layer_2_delta = (layer_2 - goals) * layer_2 * (1 - layer_2) / len(inputs)
        layer_1_delta = layer_2_delta.dot(weights_1_2[:-1].T) * layer_1 * (1 - layer_1)
        weights_1_2 = weights_1_2 - alpha * hidden.T.dot(layer_2_delta)
        weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
    return weights_0_1, weights_1_2, losses


# WRONG: train: weights_0_1 first, then the hidden layer anew for weights_1_2
# VIOLATES: `train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations)` returns `(weights_0_1, weights_1_2, losses)`: the whole batch each iteration; losses measured before each update
# SHOWN BY: train(np.array([[0.]]), np.array([[0.]]), np.array([[-0.57519601], [-0.34833522]]), np.array([[-0.82723201], [-0.32512703]]), 2.0, 2) gives ([[-0.57519601], [-0.11102585331358757]], [[-1.3015359221519125], [-1.3655261836422439]], [0.4141131605261902, 0.19982472718749825]), due ([[-0.57519601], [-0.11222688341473946]], [[-1.2711605069394851], [-1.3685353859693603]], [0.4141131605261902, 0.2016638192172786])
import numpy as np


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    losses = []
    ones = np.ones((len(inputs), 1))
    layer_0 = np.hstack([inputs, ones])
    for iteration in range(iterations):
        layer_1 = 1 / (1 + np.exp(-layer_0.dot(weights_0_1)))
        hidden = np.hstack([layer_1, ones])
        layer_2 = 1 / (1 + np.exp(-hidden.dot(weights_1_2)))
        p = np.clip(layer_2, 1e-12, 1 - 1e-12)
        losses.append(-np.sum(goals * np.log(p) + (1 - goals) * np.log(1 - p)) / len(inputs))
        layer_2_delta = (layer_2 - goals) / len(inputs)
        layer_1_delta = layer_2_delta.dot(weights_1_2[:-1].T) * layer_1 * (1 - layer_1)
        weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
        hidden = np.hstack([1 / (1 + np.exp(-layer_0.dot(weights_0_1))), ones])
        weights_1_2 = weights_1_2 - alpha * hidden.T.dot(layer_2_delta)
    return weights_0_1, weights_1_2, losses


# WRONG: train: a loss that counts goals of 1 only
# VIOLATES: `train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations)` returns `(weights_0_1, weights_1_2, losses)`: the whole batch each iteration; losses measured before each update
# SHOWN BY: train(np.array([[0.]]), np.array([[0.]]), np.array([[-0.57519601], [-0.34833522]]), np.array([[-0.82723201], [-0.32512703]]), 2.0, 2) gives ([[-0.57519601], [-0.11222688341473946]], [[-1.2711605069394851], [-1.3685353859693603]], [-0.0, -0.0]), due ([[-0.57519601], [-0.11222688341473946]], [[-1.2711605069394851], [-1.3685353859693603]], [0.4141131605261902, 0.2016638192172786])
import numpy as np


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    losses = []
    ones = np.ones((len(inputs), 1))
    layer_0 = np.hstack([inputs, ones])
    for iteration in range(iterations):
        layer_1 = 1 / (1 + np.exp(-layer_0.dot(weights_0_1)))
        hidden = np.hstack([layer_1, ones])
        layer_2 = 1 / (1 + np.exp(-hidden.dot(weights_1_2)))
        p = np.clip(layer_2, 1e-12, 1 - 1e-12)
        losses.append(-np.sum(goals * np.log(p) ) / len(inputs))
        layer_2_delta = (layer_2 - goals) / len(inputs)
        layer_1_delta = layer_2_delta.dot(weights_1_2[:-1].T) * layer_1 * (1 - layer_1)
        weights_1_2 = weights_1_2 - alpha * hidden.T.dot(layer_2_delta)
        weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
    return weights_0_1, weights_1_2, losses


# WRONG: train: the loss is measured after the update
# VIOLATES: losses measured before each update
# SHOWN BY: train(A([[0.5, 0.2]]), A([[1]]), A([[0.1], [0.2], [0.3]]), A([[0.4], [0.5]]), 0.5, 2) gives (array([[0.11602203], [0.20640881], [0.33204406]]), array([[0.57961143], [0.80009847]]), [np.float64(0.3241628930629154), np.float64(0.27473091975973024)]), due (array([[0.11602203], [0.20640881], [0.33204406]]), array([[0.57961143], [0.80009847]]), [np.float64(0.39057065004853614), np.float64(0.3241628930629154)])
import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def add_bias(layer):
    return np.hstack([layer, np.ones((len(layer), 1))])


def log_loss(preds, goals):
    p = np.clip(preds, 1e-12, 1 - 1e-12)
    return -np.sum(goals * np.log(p) + (1 - goals) * np.log(1 - p)) / len(preds)


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    losses = []
    x = add_bias(inputs)
    for _ in range(iterations):
        layer_1 = sigmoid(x.dot(weights_0_1))
        layer_2 = sigmoid(add_bias(layer_1).dot(weights_1_2))
        delta = (layer_2 - goals) / len(inputs)
        back = delta.dot(weights_1_2[:-1].T) * layer_1 * (1 - layer_1)
        weights_0_1 = weights_0_1 - alpha * x.T.dot(back)
        weights_1_2 = weights_1_2 - alpha * add_bias(layer_1).T.dot(delta)
        hidden = sigmoid(x.dot(weights_0_1))
        losses.append(log_loss(sigmoid(add_bias(hidden).dot(weights_1_2)), goals))
    return weights_0_1, weights_1_2, losses


# WRONG: train: row by row, as in lesson 6
# VIOLATES: the whole batch each iteration
# SHOWN BY: train(A([[0.5, 0.2], [0.1, 0.3]]), A([[1], [0]]), A([[0.1], [0.2], [0.3]]), A([[0.4], [0.5]]), 0.5, 2) gives (array([[0.10679906], [0.18310853], [0.25325629]]), array([[0.19687798], [0.15626185]]), [np.float64(0.83641017914545), np.float64(0.8035326750277142)]), due (array([[0.10456284], [0.19401836], [0.28510483]]), array([[0.30454583], [0.33690822]]), [np.float64(0.7591745795468691), np.float64(0.7396742926719451)])
import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def add_bias(layer):
    return np.hstack([layer, np.ones((len(layer), 1))])


def log_loss(preds, goals):
    p = np.clip(preds, 1e-12, 1 - 1e-12)
    return -np.sum(goals * np.log(p) + (1 - goals) * np.log(1 - p)) / len(preds)


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    losses = []
    for _ in range(iterations):
        loss = 0
        for i in range(len(inputs)):
            x, y = add_bias(inputs[i:i + 1]), goals[i:i + 1]
            layer_1 = sigmoid(x.dot(weights_0_1))
            layer_2 = sigmoid(add_bias(layer_1).dot(weights_1_2))
            loss += log_loss(layer_2, y) / len(inputs)
            delta = layer_2 - y
            back = delta.dot(weights_1_2[:-1].T) * layer_1 * (1 - layer_1)
            weights_0_1 = weights_0_1 - alpha * x.T.dot(back)
            weights_1_2 = weights_1_2 - alpha * add_bias(layer_1).T.dot(delta)
        losses.append(loss)
    return weights_0_1, weights_1_2, losses


# WRONG: train: the squared error is kept instead of the log loss
# VIOLATES: losses measured before each update
# SHOWN BY: train(A([[0.5, 0.2]]), A([[1]]), A([[0.1], [0.2], [0.3]]), A([[0.4], [0.5]]), 0.5, 2) gives (array([[0.11602203], [0.20640881], [0.33204406]]), array([[0.57961143], [0.80009847]]), [np.float64(0.10454188656288776), np.float64(0.07665564604199286)]), due (array([[0.11602203], [0.20640881], [0.33204406]]), array([[0.57961143], [0.80009847]]), [np.float64(0.39057065004853614), np.float64(0.3241628930629154)])
import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def add_bias(layer):
    return np.hstack([layer, np.ones((len(layer), 1))])


def log_loss(preds, goals):
    p = np.clip(preds, 1e-12, 1 - 1e-12)
    return -np.sum(goals * np.log(p) + (1 - goals) * np.log(1 - p)) / len(preds)


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    losses = []
    for _ in range(iterations):
        layer_1 = sigmoid(add_bias(inputs).dot(weights_0_1))
        layer_2 = sigmoid(add_bias(layer_1).dot(weights_1_2))
        losses.append(np.mean((layer_2 - goals) ** 2))
        layer_2_delta = (layer_2 - goals) / len(inputs)
        layer_1_delta = layer_2_delta.dot(weights_1_2[:-1].T) * layer_1 * (1 - layer_1)
        weights_0_1 = weights_0_1 - alpha * add_bias(inputs).T.dot(layer_1_delta)
        weights_1_2 = weights_1_2 - alpha * add_bias(layer_1).T.dot(layer_2_delta)
    return weights_0_1, weights_1_2, losses


# WRONG: train: weights_1_2's gradient is taken after weights_0_1's update
# VIOLATES: `train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations)` returns `(weights_0_1, weights_1_2, losses)`: the whole batch each iteration; losses measured before each update
# SHOWN BY: train(np.array([[0.5, 1. ], [2. , 3. ]]), np.array([[1], [0]]), np.array([[-0.17, 0.44], [-1. , -0.4 ], [-0.71, -0.82]]), np.array([[-0.13], [-0.95], [ 0.1 ]]), 0.5, 3) gives (np.array([[-0.17146362, 0.53234914], [-1.00358495, -0.28064938], [-0.71490037, -0.83134469]]), np.array([[-0.07822594], [-0.93919518], [ 0.1639327 ]]), [0.7065286186406692, 0.7006295927488682, 0.6938891945839145]), due (np.array([[-0.17146766, 0.53198526], [-1.00359283, -0.28117376], [-0.71490783, -0.83146231]]), np.array([[-0.0784243 ], [-0.93299128], [ 0.15633158]]), [0.7065286186406692, 0.7006972780065079, 0.6940698859753625])
import numpy as np


def grad(inputs, goals, weights_0_1, weights_1_2):
    rows = len(inputs)
    ones = np.ones((rows, 1))
    x = np.hstack([inputs, ones])
    h = 1 / (1 + np.exp(-x @ weights_0_1))
    hb = np.hstack([h, ones])
    p = 1 / (1 + np.exp(-hb @ weights_1_2))
    safe = np.clip(p, 1e-12, 1 - 1e-12)
    loss = -np.sum(goals * np.log(safe) + (1 - goals) * np.log(1 - safe)) / rows
    delta_2 = (p - goals) / rows
    delta_1 = delta_2 @ weights_1_2[:-1].T * h * (1 - h)
    return loss, x.T @ delta_1, hb.T @ delta_2



def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    losses = []
    for _ in range(iterations):
        losses.append(grad(inputs, goals, weights_0_1, weights_1_2)[0])
        weights_0_1 = weights_0_1 - alpha * grad(inputs, goals, weights_0_1, weights_1_2)[1]
        weights_1_2 = weights_1_2 - alpha * grad(inputs, goals, weights_0_1, weights_1_2)[2]
    return weights_0_1, weights_1_2, losses


# WRONG: train: alpha is halved whenever the loss went up
# VIOLATES: `train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations)` returns `(weights_0_1, weights_1_2, losses)`: the whole batch each iteration; losses measured before each update
# SHOWN BY: train(np.array([[0.5, 1. ], [2. , 3. ]]), np.array([[1], [0]]), np.array([[-0.17, 0.44], [-1. , -0.4 ], [-0.71, -0.82]]), np.array([[-0.13], [-0.95], [ 0.1 ]]), 20, 5) gives (np.array([[-1.73421772, -0.69788005], [-3.15155852, -3.51931432], [-0.9078047 , -5.62642276]]), np.array([[ 0.92223247], [-1.66884706], [-0.15384208]]), [0.7065286186406692, 0.6497275421876423, 1.2767962734079719, 2.070238385170746, 0.8382917903993101]), due (np.array([[-3.45861919, -2.74566031], [-5.5917849 , -7.6246836 ], [-1.33087791, -9.75140953]]), np.array([[-6.65097782], [ 0.30467724], [ 5.52059232]]), [0.7065286186406692, 0.6497275421876421, 1.276796273407969, 5.178433134052032, 1.0962679722575772])
import numpy as np


def grad(inputs, goals, weights_0_1, weights_1_2):
    rows = len(inputs)
    ones = np.ones((rows, 1))
    x = np.hstack([inputs, ones])
    h = 1 / (1 + np.exp(-x @ weights_0_1))
    hb = np.hstack([h, ones])
    p = 1 / (1 + np.exp(-hb @ weights_1_2))
    safe = np.clip(p, 1e-12, 1 - 1e-12)
    loss = -np.sum(goals * np.log(safe) + (1 - goals) * np.log(1 - safe)) / rows
    delta_2 = (p - goals) / rows
    delta_1 = delta_2 @ weights_1_2[:-1].T * h * (1 - h)
    return loss, x.T @ delta_1, hb.T @ delta_2



def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    losses = []
    for _ in range(iterations):
        loss, g1, g2 = grad(inputs, goals, weights_0_1, weights_1_2)
        if losses and loss > losses[-1]:
            alpha /= 2
        losses.append(loss)
        weights_0_1 = weights_0_1 - alpha * g1
        weights_1_2 = weights_1_2 - alpha * g2
    return weights_0_1, weights_1_2, losses


# WRONG: train: the last iteration measures the loss but doesn't update
# VIOLATES: `train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations)` returns `(weights_0_1, weights_1_2, losses)`: the whole batch each iteration; losses measured before each update
# SHOWN BY: train(np.array([[0.5, 1. ], [2. , 3. ]]), np.array([[1], [0]]), np.array([[-0.17, 0.44], [-1. , -0.4 ], [-0.71, -0.82]]), np.array([[-0.13], [-0.95], [ 0.1 ]]), 0.5, 3) gives (np.array([[-0.17105574, 0.49871965], [-1.00258585, -0.32463577], [-0.71353461, -0.82878591]]), np.array([[-0.09546605], [-0.93597214], [ 0.13770262]]), [0.7065286186406692, 0.7006972780065077, 0.6940698859753625]), due (np.array([[-0.17146766, 0.53198526], [-1.00359283, -0.28117376], [-0.71490783, -0.83146231]]), np.array([[-0.0784243 ], [-0.93299128], [ 0.15633158]]), [0.7065286186406692, 0.7006972780065079, 0.6940698859753625])
import numpy as np


def grad(inputs, goals, weights_0_1, weights_1_2):
    rows = len(inputs)
    ones = np.ones((rows, 1))
    x = np.hstack([inputs, ones])
    h = 1 / (1 + np.exp(-x @ weights_0_1))
    hb = np.hstack([h, ones])
    p = 1 / (1 + np.exp(-hb @ weights_1_2))
    safe = np.clip(p, 1e-12, 1 - 1e-12)
    loss = -np.sum(goals * np.log(safe) + (1 - goals) * np.log(1 - safe)) / rows
    delta_2 = (p - goals) / rows
    delta_1 = delta_2 @ weights_1_2[:-1].T * h * (1 - h)
    return loss, x.T @ delta_1, hb.T @ delta_2



def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    losses = []
    for i in range(iterations):
        loss, g1, g2 = grad(inputs, goals, weights_0_1, weights_1_2)
        losses.append(loss)
        if i + 1 < iterations:
            weights_0_1 = weights_0_1 - alpha * g1
            weights_1_2 = weights_1_2 - alpha * g2
    return weights_0_1, weights_1_2, losses


# WRONG: train: columns of inputs over 1 are scaled by their maximum
# VIOLATES: `train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations)` returns `(weights_0_1, weights_1_2, losses)`: the whole batch each iteration; losses measured before each update
# SHOWN BY: train(np.array([[0.5, 1. ], [2. , 3. ]]), np.array([[1], [0]]), np.array([[-0.17, 0.44], [-1. , -0.4 ], [-0.71, -0.82]]), np.array([[-0.13], [-0.95], [ 0.1 ]]), 0.5, 3) gives (np.array([[-0.16784861, 0.48929874], [-0.99855871, -0.35749423], [-0.7142395 , -0.831838 ]]), np.array([[-0.07155102], [-0.93489454], [ 0.17053474]]), [0.6997307418113734, 0.6965465187828943, 0.6937555803796807]), due (np.array([[-0.17146766, 0.53198526], [-1.00359283, -0.28117376], [-0.71490783, -0.83146231]]), np.array([[-0.0784243 ], [-0.93299128], [ 0.15633158]]), [0.7065286186406692, 0.7006972780065079, 0.6940698859753625])
import numpy as np


def grad(inputs, goals, weights_0_1, weights_1_2):
    rows = len(inputs)
    ones = np.ones((rows, 1))
    x = np.hstack([inputs, ones])
    h = 1 / (1 + np.exp(-x @ weights_0_1))
    hb = np.hstack([h, ones])
    p = 1 / (1 + np.exp(-hb @ weights_1_2))
    safe = np.clip(p, 1e-12, 1 - 1e-12)
    loss = -np.sum(goals * np.log(safe) + (1 - goals) * np.log(1 - safe)) / rows
    delta_2 = (p - goals) / rows
    delta_1 = delta_2 @ weights_1_2[:-1].T * h * (1 - h)
    return loss, x.T @ delta_1, hb.T @ delta_2



def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    inputs = inputs / np.maximum(np.abs(inputs).max(axis=0), 1)
    losses = []
    for i in range(iterations):
        loss, g1, g2 = grad(inputs, goals, weights_0_1, weights_1_2)
        losses.append(loss)
        weights_0_1 = weights_0_1 - alpha * g1
        weights_1_2 = weights_1_2 - alpha * g2
    return weights_0_1, weights_1_2, losses


# WRONG: train: gradients are cut to -0.5..0.5
# VIOLATES: `train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations)` returns `(weights_0_1, weights_1_2, losses)`: the whole batch each iteration; losses measured before each update
# SHOWN BY: train(np.array([[ 5., 1.], [ 2., 13.]]), np.array([[1], [0]]), np.array([[-0.17, 0.44], [-1. , -0.4 ], [-0.71, -0.82]]), np.array([[-0.39], [-2.85], [ 0.3 ]]), 0.5, 3) gives (np.array([[-0.22802789, -0.23776361], [-1.01160411, -0.62623122], [-0.72160551, -1.07976548]]), np.array([[-0.357278 ], [-2.61605107], [ 0.36375126]]), [1.3990207562428956, 0.9928836608137785, 0.790731438845978]), due (np.array([[-0.22233777, -0.37037964], [-1.01046608, -0.52877157], [-0.72046748, -0.98049001]]), np.array([[-0.3605675 ], [-2.67803983], [ 0.31019303]]), [1.3990207562428956, 0.7725596204231182, 0.7400782320541739])
import numpy as np


def grad(inputs, goals, weights_0_1, weights_1_2):
    rows = len(inputs)
    ones = np.ones((rows, 1))
    x = np.hstack([inputs, ones])
    h = 1 / (1 + np.exp(-x @ weights_0_1))
    hb = np.hstack([h, ones])
    p = 1 / (1 + np.exp(-hb @ weights_1_2))
    safe = np.clip(p, 1e-12, 1 - 1e-12)
    loss = -np.sum(goals * np.log(safe) + (1 - goals) * np.log(1 - safe)) / rows
    delta_2 = (p - goals) / rows
    delta_1 = delta_2 @ weights_1_2[:-1].T * h * (1 - h)
    return loss, x.T @ delta_1, hb.T @ delta_2



def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    losses = []
    for i in range(iterations):
        loss, g1, g2 = grad(inputs, goals, weights_0_1, weights_1_2)
        losses.append(loss)
        weights_0_1 = weights_0_1 - alpha * np.clip(g1, -0.5, 0.5)
        weights_1_2 = weights_1_2 - alpha * np.clip(g2, -0.5, 0.5)
    return weights_0_1, weights_1_2, losses


# WRONG: train: an update that makes the loss rise is taken back
# VIOLATES: `train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations)` returns `(weights_0_1, weights_1_2, losses)`: the whole batch each iteration; losses measured before each update
# SHOWN BY: train(np.array([[0.5, 1. ], [2. , 3. ]]), np.array([[1], [0]]), np.array([[-0.17, 0.44], [-1. , -0.4 ], [-0.71, -0.82]]), np.array([[-0.13], [-0.95], [ 0.1 ]]), 20, 5) gives (np.array([[-0.19271632, 1.56140717], [-1.05564933, 1.02837105], [-0.78608269, -1.02051551]]), np.array([[ 0.56416454], [-0.62008049], [ 0.86453433]]), [0.7065286186406692, 0.6497275421876423, 0.6497275421876423, 0.6497275421876423, 0.6497275421876423]), due (np.array([[-3.45861919, -2.74566031], [-5.5917849 , -7.6246836 ], [-1.33087791, -9.75140953]]), np.array([[-6.65097782], [ 0.30467724], [ 5.52059232]]), [0.7065286186406692, 0.6497275421876421, 1.276796273407969, 5.178433134052032, 1.0962679722575772])
import numpy as np


def grad(inputs, goals, weights_0_1, weights_1_2):
    rows = len(inputs)
    ones = np.ones((rows, 1))
    x = np.hstack([inputs, ones])
    h = 1 / (1 + np.exp(-x @ weights_0_1))
    hb = np.hstack([h, ones])
    p = 1 / (1 + np.exp(-hb @ weights_1_2))
    safe = np.clip(p, 1e-12, 1 - 1e-12)
    loss = -np.sum(goals * np.log(safe) + (1 - goals) * np.log(1 - safe)) / rows
    delta_2 = (p - goals) / rows
    delta_1 = delta_2 @ weights_1_2[:-1].T * h * (1 - h)
    return loss, x.T @ delta_1, hb.T @ delta_2



def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    losses = []
    for _ in range(iterations):
        loss, g1, g2 = grad(inputs, goals, weights_0_1, weights_1_2)
        losses.append(loss)
        new = weights_0_1 - alpha * g1, weights_1_2 - alpha * g2
        if grad(inputs, goals, *new)[0] <= loss:
            weights_0_1, weights_1_2 = new
    return weights_0_1, weights_1_2, losses


# WRONG: train: stops when the loss grows
# VIOLATES: `train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations)` returns `(weights_0_1, weights_1_2, losses)`: the whole batch each iteration; losses measured before each update
# SHOWN BY: len(train(np.ones((1, 1)), np.zeros((1, 1)), np.ones((2, 1)), np.ones((2, 1)), -1, 4)[2]) gives 2, due 4
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

def _loss(x, g, a, b):
    s = lambda v: 1 / (1 + np.exp(-v))
    p = s(s(x.dot(a[:-1]) + a[-1]).dot(b[:-1]) + b[-1])
    p = np.clip(p, 1e-12, 1 - 1e-12)
    return -(g * np.log(p) + (1 - g) * np.log(1 - p)).sum() / len(x)


def train(x, g, a, b, alpha, iterations):
    out = []
    for _ in range(iterations):
        out.append(_loss(x, g, a, b))
        if len(out) > 1 and out[-1] > out[-2]:
            break
        p, q = _g(x, g, a, b)
        a, b = a - alpha * p, b - alpha * q
    return a, b, out


# WRONG: train: learns from batches of 32 rows
# VIOLATES: `train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations)` returns `(weights_0_1, weights_1_2, losses)`: the whole batch each iteration; losses measured before each update
# SHOWN BY: train(np.ones((33, 1)), np.zeros((33, 1)), np.ones((2, 1)), np.ones((2, 1)), 0.5, 1)[1] gives [[0.29082014728282163], [0.19062141346381273]], due [[0.6178650190545867], [0.5661486731737218]]
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

def _loss(x, g, a, b):
    s = lambda v: 1 / (1 + np.exp(-v))
    p = s(s(x.dot(a[:-1]) + a[-1]).dot(b[:-1]) + b[-1])
    p = np.clip(p, 1e-12, 1 - 1e-12)
    return -(g * np.log(p) + (1 - g) * np.log(1 - p)).sum() / len(x)


def train(x, g, a, b, alpha, iterations):
    out = []
    for i in range(iterations):
        out.append(_loss(x, g, a, b))
        for s in range(0, len(x), 32):
            p, q = _g(x[s:s+32], g[s:s+32], a, b)
            a, b = a - alpha * p, b - alpha * q
    return a, b, out


# WRONG: train: divides alpha by the number of the iteration, from the tenth on
# VIOLATES: `train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations)` returns `(weights_0_1, weights_1_2, losses)`: the whole batch each iteration; losses measured before each update
# SHOWN BY: train(np.ones((1, 1)), np.zeros((1, 1)), np.ones((2, 1)), np.ones((2, 1)), 1, 12)[2][11] gives 0.055987235150814815, due 0.05545422374422355
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

def _loss(x, g, a, b):
    s = lambda v: 1 / (1 + np.exp(-v))
    p = s(s(x.dot(a[:-1]) + a[-1]).dot(b[:-1]) + b[-1])
    p = np.clip(p, 1e-12, 1 - 1e-12)
    return -(g * np.log(p) + (1 - g) * np.log(1 - p)).sum() / len(x)


def train(x, g, a, b, alpha, iterations):
    out = []
    for i in range(iterations):
        out.append(_loss(x, g, a, b))
        p, q = _g(x, g, a, b)
        al = alpha if i < 10 else alpha * 10 / (i + 1)
        a, b = a - al * p, b - al * q
    return a, b, out
