"""The prediction was turned into won or not won.

The goal is 1 or 0, won or lost, and the prediction seems to have to be one of them too. But a
network that can only say yes or no cannot be a little closer to the goal, and learning lives
on being a little closer. Hand back the number itself.

Document: How does a neural network learn?, "What is the simplest form of neural learning?"
"""

def neural_network(my_input, weight):
    prediction = my_input * weight
    return 1 if prediction >= 0.5 else 0
