"""The delta was divided by the input.

It is tempting to work out by how much the weight is off, which would hit the goal at once. But
that turns scaling upside down: weight_delta says how much this weight caused the miss, and a
weight with a big input caused more of it.

Document: How does a neural network learn?, "Calculating both direction and amount of error"
"""

def node_delta(pred, goal_pred):
    return pred - goal_pred


def weight_delta(my_input, delta):
    return delta / my_input if my_input else 0.0
