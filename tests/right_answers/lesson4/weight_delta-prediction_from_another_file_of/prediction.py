import numpy as np


def neural_network(my_input, weight):
    prediction = my_input * weight
    return prediction
