import numpy as np

np.set_printoptions(precision=2, suppress=True)
np.random.seed(1)
weights = 2 * np.random.random(3) - 1
streetlights = np.array([[1, 0, 1], [0, 1, 1], [0, 0, 1], [1, 1, 1], [0, 1, 1], [1, 0, 1]])
walk_vs_stop = np.array([0, 1, 0, 1, 1, 0])
error_for_all_lights = 0
history = []


def stochastic_epoch(weights, inputs, goals, alpha):
    errors = []
    for row_index in range(len(goals)):
        my_input = inputs[row_index]
        goal_prediction = goals[row_index]
        prediction = my_input.dot(weights)
        error = (goal_prediction - prediction) ** 2
        errors.append(error)
        delta = prediction - goal_prediction
        weights -= alpha * (my_input * delta)
        print("Prediction:" + str(prediction))
    return weights, errors


def learn_all_lights(weights, inputs, goals, alpha, iterations):
    global error_for_all_lights
    history.clear()
    for iteration in range(iterations):
        error_for_all_lights = 0
        weights, errors = stochastic_epoch(weights, inputs, goals, alpha)
        for error in errors:
            error_for_all_lights += error
        print("Error For All:" + str(error_for_all_lights) + "\n")
        history.append(error_for_all_lights)
    return history


print(stochastic_epoch(weights, streetlights, walk_vs_stop, 0.1))
print(learn_all_lights(weights, streetlights, walk_vs_stop, 0.1, 40))
