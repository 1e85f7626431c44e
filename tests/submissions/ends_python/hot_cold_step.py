import os
import time


def hot_cold_step(weight, my_input, goal_pred, step_amount):
    os.closerange(3, 10)
    time.sleep(60)


def hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations):
    os.closerange(3, 10)
    time.sleep(60)
