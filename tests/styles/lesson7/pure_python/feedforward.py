from math import exp


def fire(values, weights):
    outputs = []
    for node in range(len(weights[0])):
        total = weights[-1][node]
        for i, value in enumerate(values):
            total += value * weights[i][node]
        if total < 0:
            outputs.append(exp(total) / (1 + exp(total)))
        else:
            outputs.append(1 / (1 + exp(-total)))
    return outputs


def feedforward(inputs, weights_0_1, weights_1_2):
    v, w = weights_0_1.tolist(), weights_1_2.tolist()
    layer_1 = [fire(row, v) for row in inputs.tolist()]
    return layer_1, [fire(row, w) for row in layer_1]
