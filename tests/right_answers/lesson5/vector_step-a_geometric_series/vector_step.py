# RIGHT: the delta as a geometric series
def vector_step(weights, my_input, goal_pred, alpha):
    prediction = my_input.dot(weights)
    delta = prediction - goal_pred
    return weights - alpha * (my_input * delta)


def learn_one_light(weights, my_input, goal_pred, alpha, iterations):
    pairs = []
    factor = 1 - alpha * float(my_input @ my_input)
    d = float(my_input @ weights) - goal_pred
    for _ in range(iterations):
        pairs.append((d * d, d + goal_pred))
        d = d * factor
    return pairs
