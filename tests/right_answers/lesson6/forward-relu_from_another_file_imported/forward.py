# RIGHT: relu from another file, imported inside
def forward(layer_0, weights_0_1, weights_1_2):
    from relu import relu
    layer_1 = relu(layer_0 @ weights_0_1)
    return [layer_1, layer_1 @ weights_1_2]
