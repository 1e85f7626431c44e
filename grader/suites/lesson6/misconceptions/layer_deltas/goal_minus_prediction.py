"""The sign of layer_2_delta is the other way round.

Goal minus prediction says where the prediction ought to go; the delta says where it went
wrong. The update takes the weight_delta away from the weight, so with this sign every step
would go uphill. Keep the order of the lesson on one weight.

Document: Building a deep neural network, "Predict + Compare"
"""


def layer_2_delta(layer_2, goal):
    return goal - layer_2


def layer_1_delta(layer_2_delta, weights_1_2, layer_1):
    return layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)
