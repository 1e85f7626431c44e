"""Only the goal was squared.

In that line of the slides an opening parenthesis is missing, and what you put in its place binds
the square to the goal alone. `**` comes before `-`: the parentheses must hold the whole miss.
The same formula stands complete a few slides before.

Document: Lesson 4 slides, "Why does this work? What is weight_delta, really?"
"""

def error_curve(weights, my_input, goal_pred):
    return my_input * weights - goal_pred**2


def slope(weight, my_input, goal_pred, step):
    up_error = (my_input * (weight + step) - goal_pred) ** 2
    down_error = (my_input * (weight - step) - goal_pred) ** 2
    return (up_error - down_error) / (2 * step)
