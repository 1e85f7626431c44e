"""The document's weight was used, whatever weight was given.

The notebook sets the weight once above the function, and copied into it that line undoes
every turn of the knob. The weight comes in as an argument: learning is nothing but calling
this function with other weights.

Document: How does a neural network learn?, "Does network make good predictions?"
"""

def neural_network(my_input, weight):
    weight = 0.5
    prediction = my_input * weight
    return prediction
