"""weight_delta hands the delta back without the input.

The delta belongs to the node; how much the weight had to do with it depends on the input that
it was applied to. Without the input there is no scaling, no negative reversal and no
stopping: an input of 0 would still change the weight.

Document: How does a neural network learn?, "Learning is just reducing error"
"""

def node_delta(pred, goal_pred):
    return pred - goal_pred


def weight_delta(my_input, delta):
    return delta
