class squared_error(float):
    """A number that makes itself."""

    def __new__(cls, pred, goal_pred):
        return super().__new__(cls, (pred - goal_pred) ** 2)


class Errors(list):
    @property
    def mean(self):
        return sum(self) / len(self)


def mean_squared_error(preds, goal_preds):
    return Errors(squared_error(*pair) for pair in zip(preds, goal_preds)).mean
