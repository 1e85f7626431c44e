"""Sends a message whose every part is of the wrong kind."""

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
        frame(
            {
                "id": NUMBER,
                **[
                    {"raised": 5},
                    {"raised": {"type": {}, "text": [], "frames": 7, "todo": "yes"}},
                    {"raised": {"frames": [[], [1, 2, 3], "abc", None, {}]}},
                    {"missing": {"a": 1}},
                    {"missing": [1]},
                    {"refused": 5, "answer": {"array": 1}},
                    {"answer": {"array": [1], "dtype": ["float64"]}},
                    {"answer": {"array": [1], "dtype": "float64", "shape": "abc"}},
                    {"answer": {"dict": [[[], 1]]}},
                    {"answer": {"tuple": 5}},
                    {"answer": 0, "warnings": [[], {}]},
                    {"answer": 0, "warnings": 5},
                    {},
                ][NUMBER % 13],
            }
        ),
    )
    os._exit(0)


mean_squared_error = squared_error
