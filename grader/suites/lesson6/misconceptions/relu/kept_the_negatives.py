"""The comparison is the wrong way round: what is negative stays.

The two sides of the comparison changed places, so that the sums that ought to be silent are
the ones that pass. Read it aloud: for which sums is it true, and what becomes of the others?

Document: Building a deep neural network, "Your first deep neural network"
"""


def relu(x):
    return (x < 0) * x
