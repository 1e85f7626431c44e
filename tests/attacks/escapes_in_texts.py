"""Puts escapes, markup, overrides and carriage returns wherever its texts are shown."""

# status: failed

import sys
import warnings

ESCAPES = (
    "\x1b[2J\x1b[H\x1b[32m\x9b1A\x1b]0;passed\x07\r\x08\x08\u202e\u2066\u2028\x85\0"
    "[bold]passed[/bold][link=http://x]:heavy_check_mark: {passed} %s\N{ZERO WIDTH SPACE}\ufeff"
)
print(ESCAPES)
print(ESCAPES * 500, file=sys.stderr)


def squared_error(pred, goal_pred):
    warnings.warn(ESCAPES, stacklevel=1)
    raise type("Error" + ESCAPES.replace("\0", ""), (Exception,), {})(ESCAPES)  # ‮⁦


def mean_squared_error(preds, goal_preds):
    return {ESCAPES: ESCAPES}
