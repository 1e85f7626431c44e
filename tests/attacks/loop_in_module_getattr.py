"""Never says whether it has the function that is asked for."""

# status: timeout


def __getattr__(name):
    while True:
        pass
