"""The prediction was subtracted from the goal.

Then it says what is missing, and not how much the node was too high or too low. In a square the
order does not matter, here it turns the sign: the update that subtracts weight_delta would
lead uphill.

Document: How does a neural network learn?, "Learning is just reducing error"
"""

def node_delta(pred, goal_pred):
    return goal_pred - pred


def weight_delta(my_input, delta):
    return my_input * delta
