"""Sends an answer that is nested as deeply as a parser bears, where a text is due."""

# status: failed or crashed

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
        b"".join(
            len(body).to_bytes(4, "big") + body
            for depth in [900 - 20 * (NUMBER % 10)]
            for body in [
                b'{"id": %d, "raised": {"type": %s, "text": %s}}'
                % (NUMBER, b"[" * depth + b"]" * depth, b'{"":' * depth + b"0" + b"}" * depth)
            ]
        ),
    )
    os._exit(0)


mean_squared_error = squared_error
