def hot_cold_step(weight, my_input, goal_pred, step_amount):
    up_error = (my_input * (weight + step_amount) - goal_pred) ** 2
    down_error = (my_input * (weight - step_amount) - goal_pred) ** 2
    if up_error < down_error:
        return weight - step_amount
    if down_error < up_error:
        return weight + step_amount
    return weight


def hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations):
    pairs = []
    for _ in range(iterations):
        pred = my_input * weight
        pairs.append(((pred - goal_pred) ** 2, pred))
        weight = hot_cold_step(weight, my_input, goal_pred, step_amount)
    return pairs
