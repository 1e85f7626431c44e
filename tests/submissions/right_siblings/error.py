import numpy as np


def squared_error(guess, truth=0.8):
    return pure_error(guess, truth) ** 2


def mean_squared_error(guesses, truths, axis=None):
    return np.average(squared_error(guesses, truths), axis=axis)


def pure_error(guess, truth):
    return guess - truth
