"""The layers were not turned into columns, and the shapes do not fit.

A row times a row has no dot product, unless both are one long. To bring every input together
with every delta, the layer must stand upright and the delta lie across; the document's line
has a .T for it.

Document: Building a deep neural network, "Learn: Generate weight_deltas and update weights"
"""


def weight_deltas(layer_0, layer_1, layer_1_delta, layer_2_delta):
    weight_delta_0_1 = layer_0.dot(layer_1_delta)
    weight_delta_1_2 = layer_1.dot(layer_2_delta)
    return weight_delta_0_1, weight_delta_1_2
