"""Sends what is not a message: no JSON, no text, numbers without end."""

# status: crashed

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
            [b"\xff\xfe\x00", b"9" * 9999, b"[]", b"null", b"", b'{"id": 1e999}', b"\x00" * 9][
                NUMBER % 7
            ]
        ),
    )
    os._exit(0)


mean_squared_error = squared_error
