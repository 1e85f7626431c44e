def alpha_update(weight, derivative, alpha):
    return -derivative * alpha + weight


def alpha_learn(weight, my_input, goal_pred, alpha, iterations):
    errors, predictions = [], []
    for _ in range(iterations):
        miss = weight * my_input - goal_pred
        errors.append(miss * miss)
        predictions.append(miss + goal_pred)
        weight = alpha_update(weight, miss * my_input, alpha)
    return list(map(list, zip(errors, predictions)))
