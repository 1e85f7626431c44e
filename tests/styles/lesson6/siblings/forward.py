from relu import relu


def forward(x, v, w, activation=relu):
    hidden = activation(x @ v)
    return hidden, hidden @ w
