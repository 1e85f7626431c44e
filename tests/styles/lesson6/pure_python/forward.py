def times(a, b):
    return [[sum(x * y for x, y in zip(row, column)) for column in zip(*b)] for row in a]


def forward(layer_0, weights_0_1, weights_1_2):
    hidden = times(layer_0.tolist(), weights_0_1.tolist())
    hidden = [[max(0, node) for node in row] for row in hidden]
    return hidden, times(hidden, weights_1_2.tolist())
