# RIGHT: a lambda
neural_network = lambda my_input, weight: weight * my_input
