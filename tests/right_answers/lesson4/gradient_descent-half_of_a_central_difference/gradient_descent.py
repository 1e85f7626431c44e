# RIGHT: half of a central difference, exact for a bowl, rounded nowhere
def gradient_step(weight, my_input, goal_pred):
    e = lambda w: (my_input * w - goal_pred) ** 2
    return weight - (e(weight + 1) - e(weight - 1)) / 4


def gradient_learn(weight, my_input, goal_pred, iterations):
    pairs = []
    for iteration in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        pairs.append((error, pred))
        weight = weight - (pred - goal_pred) * my_input
    return pairs
