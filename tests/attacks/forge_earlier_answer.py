"""Answers an earlier question once more."""

# status: crashed
# says: it answered a question that was not asked

import json
import os


def frame(message):
    body = json.dumps(message).encode()
    return len(body).to_bytes(4, "big") + body


NUMBER = 0


def squared_error(pred, goal_pred):
    global NUMBER
    NUMBER += 1
    os.write(3, frame({"id": NUMBER - 1, "answer": 0.0, "outcome": "passed"}))
    return 0.0


mean_squared_error = squared_error
