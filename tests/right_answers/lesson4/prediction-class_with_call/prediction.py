class Network:
    """The network, called like a function."""

    def __call__(self, my_input, weight):
        return [[my_input * weight]]


neural_network = Network()
