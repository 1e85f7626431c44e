import backprop_step as bp


def train(X, Y, v, w, learning_rate=0.2, epochs=60, verbose=0):
    history = []
    for epoch in range(epochs):
        total = 0
        for i in range(len(X)):
            v, w, error = bp.backprop_step(X[[i]], Y[[i]], v, w, learning_rate)
            total = total + error
        if verbose:
            print(epoch, total)
        history.append(total)
    return v, w, history
