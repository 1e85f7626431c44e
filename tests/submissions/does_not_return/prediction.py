def neural_network(my_input, weight):
    return weights[0] * my_input
