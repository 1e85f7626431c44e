"""The delta lost its sign.

An amount without a direction is what hot and cold learning had to find out by trying. The sign
of the pure error gives the direction for nothing: too high is positive, too low is negative.
Keep it.

Document: How does a neural network learn?, "Calculating both direction and amount of error"
"""

def node_delta(pred, goal_pred):
    return abs(pred - goal_pred)


def weight_delta(my_input, delta):
    return my_input * delta
