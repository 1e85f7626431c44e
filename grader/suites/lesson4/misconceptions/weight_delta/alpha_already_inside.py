"""weight_delta was already multiplied by alpha.

Alpha belongs to the update of the weight, which comes later and is another line in the
document. weight_delta itself is the whole measure of how much the weight caused the network to
miss.

Document: Lesson 4 slides, "One iteration of gradient descent"
"""

def node_delta(pred, goal_pred):
    return pred - goal_pred


def weight_delta(my_input, delta):
    alpha = 0.01
    return alpha * my_input * delta
