"""layer_2_delta is twice as large as in the document.

As a derivative of the squared error the factor of 2 is right. The document leaves it out, here
as on one weight: a factor in front only changes how far an update goes, and alpha takes it in.

Document: Building a deep neural network, "Predict + Compare"
"""


def layer_2_delta(layer_2, goal):
    return 2 * (layer_2 - goal)


def layer_1_delta(layer_2_delta, weights_1_2, layer_1):
    return layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)
