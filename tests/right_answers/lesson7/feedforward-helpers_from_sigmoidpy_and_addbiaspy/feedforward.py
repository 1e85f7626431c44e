# RIGHT: helpers from sigmoid.py and add_bias.py
from sigmoid import sigmoid
from add_bias import add_bias


def feedforward(inputs, weights_0_1, weights_1_2):
    layer_1 = sigmoid(add_bias(inputs) @ weights_0_1)
    return layer_1, sigmoid(add_bias(layer_1) @ weights_1_2)
