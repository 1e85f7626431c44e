# RIGHT: from the lesson's other files
from feedforward import feedforward
from log_loss import log_loss
from sigmoid_backprop import gradients


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    losses = []
    for _ in range(iterations):
        losses.append(log_loss(feedforward(inputs, weights_0_1, weights_1_2)[1], goals))
        a, b = gradients(inputs, goals, weights_0_1, weights_1_2)
        weights_0_1, weights_1_2 = weights_0_1 - alpha * a, weights_1_2 - alpha * b
    return weights_0_1, weights_1_2, losses
