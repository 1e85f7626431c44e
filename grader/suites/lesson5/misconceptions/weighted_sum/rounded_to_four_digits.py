"""The prediction was rounded.

Four digits look like enough, and the last ones like noise. But the network learns from how far
it missed, and near the end of the training that is a matter of the later digits. Round where
you print, not where you compute.

Document: Building a deep neural network, "Learning the whole dataset"
"""


def weighted_sum(my_input, weights):
    return round(float(my_input.dot(weights)), 4)
