"""What the documents print for lesson 4, and where."""

from pathlib import Path

from grader.checking import Trace

TRACES = Path(__file__).with_name("traces")
HOW = "How does a neural network learn?"
SLIDES = "Lesson 4 slides"


def _how(file: str, section: str) -> Trace:
    return Trace(TRACES / file, HOW, section)


def _slides(file: str, section: str, *misprints: str) -> Trace:
    return Trace(TRACES / file, SLIDES, section, misprints)


KNOB_ERROR = _slides("T01_knob_error.txt", "Compare: Does your network make good predictions?")
TOES = _how("T02_toes.txt", "What is the simplest form of neural learning?")
TOES_SLIDES = _slides("T02_toes_slides.txt", "What's the simplest form of neural learning?")
HOT_AND_COLD = _how("T03_hot_and_cold.txt", "What is the simplest form of neural learning?")
HOT_AND_COLD_SLIDES = _slides(
    "T03_hot_and_cold_slides.txt",
    "Hot and cold learning",
    "2.500000000033e-07",  # one zero too many: the run gives 2.50000000033e-07
)
STEP_OF_TEN = _slides("T04_step_of_ten.txt", "Characteristics of hot and cold learning")
DIRECTION_AND_AMOUNT = _how(
    "T05_direction_and_amount.txt", "Calculating both direction and amount of error"
)
DIRECTION_AND_AMOUNT_SLIDES = _slides(
    "T05_direction_and_amount_slides.txt", "Calculating both direction and amount from error"
)
SIX_CASES = _how(
    "T06_scaling_reversal_stopping.txt", "Calculating both direction and amount of error"
)
TEN_STEPS = _how("T07_ten_steps.txt", "Learning is just reducing error")
FOUR_STEPS = _how("T08_four_steps.txt", "Learning is just reducing error")
FOUR_STEPS_SLIDES = _slides("T08_four_steps_slides.txt", "Let's watch several steps of learning")
DIVERGENCE = _how("T09_divergence.txt", "Use Alpha to prevent overcorrecting weight updates")
DIVERGENCE_SLIDES = _slides("T09_divergence_slides.txt", "Breaking gradient descent")
ALPHA = _how("T10_alpha.txt", "Use Alpha to prevent overcorrecting weight updates")
ALPHA_SLIDES = _slides("T10_alpha_slides.txt", "Alpha in code")
RODS = _how("T11_rods.txt", "A Box with rods poking out")
