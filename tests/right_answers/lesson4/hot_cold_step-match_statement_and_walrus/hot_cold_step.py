# RIGHT: match statement and walrus
def hot_cold_step(weight, my_input, goal_pred, step_amount):
    error = lambda w: (my_input * w - goal_pred) ** 2
    match (up := error(weight + step_amount)), (down := error(weight - step_amount)):
        case (a, b) if a < b:
            return weight + step_amount
        case (a, b) if a > b:
            return weight - step_amount
        case _:
            return weight


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
