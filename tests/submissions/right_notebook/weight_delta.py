import logging
import warnings

logging.basicConfig(level=logging.DEBUG)
warnings.warn("this is only a notebook")


def node_delta(pred, goal_pred):
    logging.info("delta of %s and %s", pred, goal_pred)
    return pred - goal_pred


def weight_delta(my_input, delta):
    my_input *= delta
    logging.debug("weight_delta %s", my_input)
    return my_input


assert node_delta(1, 1) == 0, "my own test"
