"""The output is only ever 0 or 1: a step, not a sigmoid.

The sigmoid was remembered as a decision. It does lead to one, but it gives every number between
0 and 1: how sure the node is. A step has no slope, so that nothing could be learned from it.

Document: Learn how neural networks learn, "Apply sigmoid function"
"""


def sigmoid(x):
    return (x > 0).astype(float)


def sigmoid2deriv(output):
    return output * (1 - output)
