import os
import sys

sys.stderr.write("no end of it " * 80_000)


def node_delta(pred, goal_pred):
    os.write(1, b"\xff\xfe\n" * 1000)
    return pred - goal_pred


def weight_delta(my_input, delta):
    return my_input * delta
