# RIGHT: an object with __call__
class Network:
    def __init__(self, bias=0):
        self.bias = bias

    def __call__(self, my_input, weight):
        return my_input * weight + self.bias


neural_network = Network()
