import numpy as np

weights = np.array([0.5, 0.48, -0.7])
streetlights = np.array([[1, 0, 1], [0, 1, 1]])
output = 0


def weighted_sum(my_input, weights):
    global output
    output = 0
    for i in range(len(my_input)):
        output += my_input[i] * weights[i]
    print("Prediction:" + str(output))
    return output


for light in streetlights:
    weighted_sum(light, weights)
del weights, streetlights
