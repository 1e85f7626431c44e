# RIGHT: row by row, nested lists, in-place view
def forward(layer_0, weights_0_1, weights_1_2):
    hidden, out = [], []
    for row in layer_0:
        h = row @ weights_0_1
        v = h[:]
        v[v < 0] = 0
        hidden.append(h.tolist())
        out.append((h @ weights_1_2).tolist())
    return hidden, out
