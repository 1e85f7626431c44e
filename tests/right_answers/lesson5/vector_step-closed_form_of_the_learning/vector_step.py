# RIGHT: closed form of the learning curve
def learn_one_light(weights, my_input, goal_pred, alpha, iterations):
    x = my_input.astype(float)
    miss, factor = x @ weights - goal_pred, 1 - alpha * (x @ x)
    return [((miss * factor ** k) ** 2, goal_pred + miss * factor ** k) for k in range(iterations)]


def vector_step(weights, my_input, goal_pred, alpha):
    prediction = my_input.dot(weights)
    delta = prediction - goal_pred
    return weights - alpha * (my_input * delta)
