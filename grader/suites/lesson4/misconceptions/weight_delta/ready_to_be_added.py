"""weight_delta has the sign of the update.

The document keeps the two apart: weight_delta says how the weight made the network miss, and
the update, a line further down, goes against it. With the sign turned already here, that
line would turn it back and walk uphill.

Document: How does a neural network learn?, "Learning is just reducing error"
"""

def node_delta(pred, goal_pred):
    return pred - goal_pred


def weight_delta(my_input, delta):
    return -my_input * delta
