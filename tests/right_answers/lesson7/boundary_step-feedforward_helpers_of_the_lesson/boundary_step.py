# RIGHT: feedforward helpers of the lesson, a row matrix inside
import add_bias, sigmoid


def boundary_step(weights, my_input, goal, alpha):
    row = add_bias.add_bias(my_input.reshape(1, -1))
    pred = sigmoid.sigmoid(row @ weights)
    return (weights - alpha * (pred - goal) @ row).ravel()
