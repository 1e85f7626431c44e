"""Never returns."""

# status: timeout
# says: an endless loop?


def squared_error(pred, goal_pred):
    while True:
        pass


mean_squared_error = squared_error
