"""The weight was added to the input.

The weight is a knob, not a second input: it says how much the input counts. Added, a weight
of 0 would hand the input on as if it counted in full, and an input of 0 would still predict
something. Look again at the line that makes `pred`.

Document: How does a neural network learn?, "Does network make good predictions?"
"""

def neural_network(my_input, weight):
    return my_input + weight
