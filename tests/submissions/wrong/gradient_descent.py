def gradient_step(weight, my_input, goal_pred):
    delta = my_input * weight - goal_pred
    return weight + delta * my_input


def gradient_learn(weight, my_input, goal_pred, iterations):
    pairs = []
    for _ in range(iterations):
        pred = my_input * weight
        pairs.append(((pred - goal_pred) ** 2, pred))
        weight = gradient_step(weight, my_input, goal_pred)
    return pairs
