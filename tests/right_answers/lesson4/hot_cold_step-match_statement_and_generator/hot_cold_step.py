def hot_cold_step(weight, my_input, goal_pred, step_amount):
    def error(w):
        return (my_input * w - goal_pred) ** 2

    up, down = error(weight + step_amount), error(weight - step_amount)
    match (up > down) - (up < down):
        case -1:
            return weight + step_amount
        case 1:
            return weight - step_amount
        case _:
            return weight


def hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations):
    def go(w):
        for _ in range(iterations):
            yield ((my_input * w - goal_pred) ** 2, my_input * w)
            w = hot_cold_step(w, my_input, goal_pred, step_amount)

    return tuple(go(weight))
