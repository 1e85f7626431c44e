from network import Network


def backprop_step(x, y, v, w, learning_rate=0.2):
    net = Network(v, w)
    error = net.step(x, y, learning_rate)
    return net.v, net.w, error
