"""Answers with hundreds of thousands of warnings, none of which there was."""

# status: crashed or failed or timeout
# honest: knob

import os
import struct

SAID = b'{"answer":0.3025,"warnings":[' + b'"x",' * 200_000 + b'"x"]}'


def squared_error(pred, goal_pred):
    for number in range(1, 16):
        left = struct.pack("!II", len(SAID), number) + SAID
        while left:
            left = left[os.write(4, left) :]
    return 0.0
