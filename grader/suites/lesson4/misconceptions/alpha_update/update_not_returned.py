"""alpha_update returns nothing.

The name `weight` inside the function is its own: giving it a new value changes nothing for
whoever called. They get what is returned, and without `return` that is None. In the loop
of alpha_learn it works, because there the variable is the loop's.

Document: Lesson 4 slides, "Alpha in code"
"""

def alpha_update(weight, derivative, alpha):
    weight -= alpha * derivative


def alpha_learn(weight, my_input, goal_pred, alpha, iterations):
    pairs = []
    for _ in range(iterations):
        pred = my_input * weight
        error = (pred - goal_pred) ** 2
        pairs.append((error, pred))
        derivative = my_input * (pred - goal_pred)
        weight -= alpha * derivative
    return pairs
