def hot_cold_step(weight, my_input, goal_pred, step_amount):
    return hot_cold_step(weight + step_amount, my_input, goal_pred, step_amount)


def hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations):
    return hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations - 1)
