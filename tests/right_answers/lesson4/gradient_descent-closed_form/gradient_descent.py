def gradient_step(weight, my_input, goal_pred):
    return weight * (1 - my_input**2) + my_input * goal_pred


def gradient_learn(weight, my_input, goal_pred, iterations):
    pairs = []
    while len(pairs) < iterations:
        pairs.append(((delta := (pred := weight * my_input) - goal_pred) * delta, pred))
        weight -= delta * my_input
    return pairs
