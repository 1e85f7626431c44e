"""The weight never moves up.

The document has it so: it compares `if (e_up < e_up)`, and that is a slip: nothing is smaller than
itself, so the weight can only ever go down. The loop further down in the same section compares
the right two errors.

Document: How does a neural network learn?, "What is the simplest form of neural learning?"
"""

def hot_cold_step(weight, my_input, goal_pred, step_amount):
    e_up = (my_input * (weight + step_amount) - goal_pred) ** 2
    e_dn = (my_input * (weight - step_amount) - goal_pred) ** 2
    if e_dn < e_up:
        weight -= step_amount
    if e_up < e_up:
        weight += step_amount
    return weight


def hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations):
    pairs = []
    for _ in range(iterations):
        prediction = my_input * weight
        error = (prediction - goal_pred) ** 2
        pairs.append((error, prediction))
        weight = hot_cold_step(weight, my_input, goal_pred, step_amount)
    return pairs
