"""The total of earlier calls was kept.

A variable outside of the function lives on when the function ends, so each prediction is added
to all that were made before. Only the first one is right. Let the total begin at 0 inside the
function.

Document: Building a deep neural network, "Building at neural network"
"""

total = 0.0


def weighted_sum(my_input, weights):
    global total
    for light, weight in zip(my_input, weights):
        total += light * weight
    return total
