class Delta:
    @staticmethod
    def node(pred, goal_pred):
        return pred - goal_pred

    @classmethod
    def weight(cls, my_input, delta):
        return cls.node(my_input * delta, 0)


node_delta = Delta.node
weight_delta = Delta.weight
