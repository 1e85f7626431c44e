def neural_network(my_input, weight)
    return my_input * weight
