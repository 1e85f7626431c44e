"""The weight moved to the side with the bigger error.

The two directions have changed places: where the error below is the smaller one, going down is
what reduces it. As it is, every step leads further from the goal, as the growing errors of
your pairs show.

Document: Lesson 4 slides, "Hot and cold learning"
"""

def hot_cold_step(weight, my_input, goal_pred, step_amount):
    up_error = (goal_pred - my_input * (weight + step_amount)) ** 2
    down_error = (goal_pred - my_input * (weight - step_amount)) ** 2
    if down_error < up_error:
        weight = weight + step_amount
    elif down_error > up_error:
        weight = weight - step_amount
    return weight


def hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations):
    pairs = []
    for _ in range(iterations):
        prediction = my_input * weight
        error = (prediction - goal_pred) ** 2
        pairs.append((error, prediction))
        weight = hot_cold_step(weight, my_input, goal_pred, step_amount)
    return pairs
