# RIGHT: Fraction inside, a float outside
from fractions import Fraction


def neural_network(number_of_toes, knob_weight):
    return float(Fraction(number_of_toes) * Fraction(knob_weight))
