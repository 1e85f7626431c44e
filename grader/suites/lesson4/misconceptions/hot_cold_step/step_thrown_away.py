"""hot_cold_learn does not keep the new weight.

hot_cold_step returns the new weight and leaves your variable as it was. Called on a line of
its own its answer is thrown away, and every iteration predicts the same again. Somebody has
to remember what was learned.

Document: Lesson 4 slides, "Hot and cold learning"
"""

def hot_cold_step(weight, my_input, goal_pred, step_amount):
    up_error = (goal_pred - my_input * (weight + step_amount)) ** 2
    down_error = (goal_pred - my_input * (weight - step_amount)) ** 2
    if down_error < up_error:
        weight = weight - step_amount
    if down_error > up_error:
        weight = weight + step_amount
    return weight


def hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations):
    pairs = []
    for _ in range(iterations):
        prediction = my_input * weight
        error = (prediction - goal_pred) ** 2
        pairs.append((error, prediction))
        hot_cold_step(weight, my_input, goal_pred, step_amount)
    return pairs
