"""Answers with an error that takes for ever to be thrown away."""

# status: timeout


class Endless:
    def __del__(self):
        while True:
            pass


def squared_error(pred, goal_pred):
    Endless()
    return 0.0


mean_squared_error = squared_error
