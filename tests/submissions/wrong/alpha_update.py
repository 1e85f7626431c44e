def alpha_update(weight, derivative, alpha):
    return weight - alpha * derivative


def alpha_learn(weight, my_input, goal_pred, alpha, iterations):
    pairs = []
    for _ in range(iterations):
        pred = my_input * weight
        pairs.append(((pred - goal_pred) ** 2, pred))
        weight -= my_input * (pred - goal_pred)
    return pairs
