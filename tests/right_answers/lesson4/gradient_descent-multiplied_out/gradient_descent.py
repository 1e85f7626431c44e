# RIGHT: multiplied out
def gradient_step(weight, my_input, goal_pred):
    return (1 - my_input ** 2) * weight + my_input * goal_pred


def gradient_learn(weight, my_input, goal_pred, iterations):
    pairs = []
    for iteration in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        pairs.append((error, pred))
        weight = weight - (pred - goal_pred) * my_input
    return pairs
