"""One comparison was to decide for all nodes at once.

The comment in the document reads like an if, but x is a whole layer, and a comparison of it
has an answer for every node. Python cannot make one yes or no of them and raises ValueError.
The document's own line needs no if: NumPy does all elements at once.

Document: Building a deep neural network, "Your first deep neural network"
"""


def relu(x):
    if x > 0:
        return x
    return 0
