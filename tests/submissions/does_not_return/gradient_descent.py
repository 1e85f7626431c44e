def gradient_step(weight, my_input, goal_pred):
    # multiplied out
    return weight - my_input * my_input * weight + my_input * goal_pred


def gradient_learn(weight, my_input, goal_pred, iterations):
    if iterations == 0:
        return []
    prediction = weight * my_input
    first = [(goal_pred - prediction) ** 2, prediction]
    return [first] + gradient_learn(
        gradient_step(weight, my_input, goal_pred), my_input, goal_pred, iterations - 1
    )
