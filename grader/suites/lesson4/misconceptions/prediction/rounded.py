"""The prediction was rounded to two digits.

The slides print few digits, but the computer keeps all of them. A small turn of the knob moves
the prediction by less than the last digit you keep: rounded, it seems not to move at all, and
hot and cold learning could not tell up from down. Leave the number as it is.

Document: How does a neural network learn?, "What is the simplest form of neural learning?"
"""

def neural_network(my_input, weight):
    return round(my_input * weight, 2)
