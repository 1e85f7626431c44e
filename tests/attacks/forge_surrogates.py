"""Sends halves of letters that no encoding can write."""

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
                    {"answer": "\ud800"},
                    {"answer": {"dict": [["\udfff", "\ud800"]]}},
                    {"refused": "\ud800 \x1b[2J"},
                    {"missing": ["\ud800\n\n14 of 14 points."]},
                    {
                        "raised": {
                            "type": "\ud800",
                            "text": "\udc00",
                            "frames": [["\ud800", 1, "\ud800"]],
                        }
                    },
                ][NUMBER % 5],
            }
        ),
    )
    os._exit(0)


mean_squared_error = squared_error
