def layer_2_delta(layer_2, goal):
    return [[p - y for p, y in zip(*rows)] for rows in zip(layer_2.tolist(), goal.tolist())]


def layer_1_delta(layer_2_delta, weights_1_2, layer_1):
    rows = len(layer_1)
    hidden = len(weights_1_2)
    outputs = len(weights_1_2[0])
    result = [[0.0] * hidden for _ in range(rows)]
    for r in range(rows):
        for h in range(hidden):
            if layer_1[r][h] <= 0:
                continue
            for o in range(outputs):
                result[r][h] += layer_2_delta[r][o] * weights_1_2[h][o]
    return result
