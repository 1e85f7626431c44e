"""Something was printed, and nothing was returned.

In a notebook both look alike, because a number that is printed appears on the screen. But whoever called the
function gets None, and neither an error nor an update can be computed from that. Compare the
last line of your function with the document's.

Document: How does a neural network learn?, "What is the simplest form of neural learning?"
"""

def neural_network(my_input, weight):
    prediction = my_input * weight
    print(prediction)
