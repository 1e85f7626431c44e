# RIGHT: bound and static methods that print, longdouble
import numpy as np


class Deltas:
    def node(self, pred, goal_pred):
        print("pure error of", pred, goal_pred)
        return np.subtract(pred, goal_pred, dtype=np.longdouble)

    @staticmethod
    def weight(my_input, delta):
        return [np.multiply(my_input, delta)]


node_delta = Deltas().node
weight_delta = Deltas.weight
