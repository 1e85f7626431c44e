"""It tries up by 0.1 and down by 0.01.

The document's first example does: its `lr` is set anew between the two tries. With unequal
steps the comparison means nothing, for the smaller step may look better only because it goes
less far astray. Try both sides with the step that the weight will make.

Document: How does a neural network learn?, "What is the simplest form of neural learning?"
"""

def hot_cold_step(weight, my_input, goal_pred, step_amount):
    lr = 0.1
    e_up = (my_input * (weight + lr) - goal_pred) ** 2
    lr = 0.01
    e_dn = (my_input * (weight - lr) - goal_pred) ** 2
    if e_dn < e_up:
        weight -= step_amount
    if e_dn > e_up:
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
