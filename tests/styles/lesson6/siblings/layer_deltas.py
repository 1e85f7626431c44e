import relu2deriv as r


def layer_2_delta(prediction, truth=0):
    return prediction - truth


def layer_1_delta(d, w, hidden, slope=r.relu2deriv):
    return slope(hidden) * (d @ w.T)
