"""Prints without end."""

# status: timeout
# says: [output cut after 64 KiB]


def squared_error(pred, goal_pred):
    while True:
        print("x" * 65536)


mean_squared_error = squared_error
