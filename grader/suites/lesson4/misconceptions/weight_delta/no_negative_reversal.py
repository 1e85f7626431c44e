"""The sign of the input was left out.

It is the size of the input that scales, but its sign counts as well. With a negative input a
bigger weight makes the prediction smaller, so the direction for the weight is the reverse of
the direction for the node. The document prints two such cases.

Document: How does a neural network learn?, "Calculating both direction and amount of error"
"""

def node_delta(pred, goal_pred):
    return pred - goal_pred


def weight_delta(my_input, delta):
    return abs(my_input) * delta
