from feedforward import feedforward as predict
from log_loss import log_loss
from sigmoid_backprop import gradients


def train(X, y, v, w, learning_rate=0.1, epochs=100):
    losses = []
    for _ in range(epochs):
        losses.append(log_loss(predict(X, v, w)[1], y))
        gv, gw = gradients(X, y, v, w)
        v -= learning_rate * gv
        w -= learning_rate * gw
    return v, w, losses
