def hot_cold_step(weight, my_input, goal_pred, step_amount):
    error_of = {}
    for w in (weight - step_amount, weight + step_amount):
        error_of[w] = abs(w * my_input - goal_pred)     # bigger miss, bigger square
    colder, hotter = sorted(error_of, key=error_of.get, reverse=True)
    if error_of[colder] == error_of[hotter]:
        return weight
    return hotter


def hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations):
    history = []
    while len(history) < iterations:
        prediction = weight * my_input
        history.append([(prediction - goal_pred) * (prediction - goal_pred), prediction])
        weight = hot_cold_step(weight, my_input, goal_pred, step_amount)
    return history
