# RIGHT: an object with slots and a doctest
class Network:
    """One knob. Called like a function.

    >>> Network()(2.0, 0.5)
    1.0
    """

    __slots__ = ()

    def __call__(self, my_input: float, weight: float) -> float:
        return float(my_input) * float(weight)


neural_network = Network()

if __name__ == "__main__":
    import doctest

    doctest.testmod()
