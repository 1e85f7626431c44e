"""Sends an answer that is nested a hundred thousand deep."""

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
    os.write(
        3,
        (lambda body: len(body).to_bytes(4, "big") + body)(
            b'{"id": 1, "answer": ' + b"[" * 100_000 + b"]" * 100_000 + b"}"
        ),
    )
    return 0.0


mean_squared_error = squared_error
