"""Leaves by SystemExit in the middle of a question."""

# status: failed
# says: SystemExit: 0

import sys


def squared_error(pred, goal_pred):
    sys.exit(0)


mean_squared_error = squared_error
