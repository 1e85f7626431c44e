"""The delta was squared, as the error is.

Squared, it no longer says whether the node was too high or too low, and big misses come out
bigger than they are. The error is for measuring; the delta is the raw amount, and learning
needs both its direction and its size.

Document: Lesson 4 slides, "One iteration of gradient descent"
"""

def node_delta(pred, goal_pred):
    return (pred - goal_pred) ** 2


def weight_delta(my_input, delta):
    return my_input * delta
