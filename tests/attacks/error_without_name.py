"""Raises an error that has no name, and one whose name is not text."""

# status: failed or crashed


class Meta(type):
    __name__ = property(lambda cls: 1 / 0)
    mro = type.mro


class Liar(BaseException, metaclass=Meta):
    pass


def squared_error(pred, goal_pred):
    raise Liar


mean_squared_error = squared_error
