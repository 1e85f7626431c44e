node_delta = 0.25 - 0.8


def weight_delta(my_input, delta):
    return my_input * delta
