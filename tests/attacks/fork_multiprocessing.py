"""Starts processes by multiprocessing."""

# status: failed
# needs: full

import multiprocessing


def squared_error(pred, goal_pred):
    for method in ("fork", "spawn", "forkserver"):
        try:
            process = multiprocessing.get_context(method).Process(target=abs, args=(0,))
            process.start()
        except OSError:
            continue
        print("BREACH started a process by", method)
        process.join()
    return 0.0


mean_squared_error = squared_error
