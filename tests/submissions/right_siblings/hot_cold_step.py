from error import squared_error
from pairs import repeat
from prediction import neural_network as network


def hot_cold_step(w, x, goal, step_amount=0.001):
    hotter = {up: squared_error(network(x, w + up), goal) for up in (step_amount, -step_amount)}
    if hotter[step_amount] < hotter[-step_amount]:
        return w + step_amount
    elif hotter[step_amount] > hotter[-step_amount]:
        return w - step_amount
    else:
        return w


def hot_cold_learn(w, x, goal, step_amount=0.001, iterations=1101):
    return repeat(lambda w: hot_cold_step(w, x, goal, step_amount), w, x, goal, iterations)
