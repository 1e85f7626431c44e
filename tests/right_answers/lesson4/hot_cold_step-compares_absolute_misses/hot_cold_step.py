# RIGHT: compares absolute misses
def hot_cold_step(weight, my_input, goal_pred, step_amount):
    miss = lambda w: abs(my_input * w - goal_pred)
    up, down = weight + step_amount, weight - step_amount
    return [weight, up, down][(miss(up) < miss(down)) + 2 * (miss(down) < miss(up))]


def hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations):
    pairs = []
    for iteration in range(iterations):
        prediction = my_input * weight
        error = (prediction - goal_pred) ** 2
        pairs.append((error, prediction))
        up_error = (goal_pred - my_input * (weight + step_amount)) ** 2
        down_error = (goal_pred - my_input * (weight - step_amount)) ** 2
        if down_error < up_error:
            weight = weight - step_amount
        elif up_error < down_error:
            weight = weight + step_amount
    return pairs
