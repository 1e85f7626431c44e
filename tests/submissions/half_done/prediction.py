class Network:
    """The smallest network there is."""

    def __init__(self, weight):
        self.weight = weight

    def __matmul__(self, my_input):
        return my_input * self.weight


def neural_network(my_input, weight):
    return Network(weight) @ my_input
