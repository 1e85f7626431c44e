"""Takes any arguments, wraps itself, and lies about its signature."""

# status: failed


class Function:
    __wrapped__ = property(lambda self: self)
    __signature__ = property(lambda self: 1 / 0)
    __name__ = "passed"

    def __call__(self, *arguments, **named):
        return arguments

    def __get__(self, *_):
        return self

    def __eq__(self, other):
        return True

    __hash__ = None


squared_error = mean_squared_error = Function()
