# RIGHT: lru_cache keyed by all arguments, prints too
import functools


@functools.lru_cache(maxsize=None)
def neural_network(my_input, weight):
    print("predicting", my_input, weight)
    return my_input * weight
