"""What the document prints for lesson 5, and where; and what it prints that from."""

from pathlib import Path

import numpy as np

from grader.checking import Trace

TRACES = Path(__file__).with_name("traces")
BUILDING = "Building a deep neural network"


def _building(file: str, section: str) -> Trace:
    return Trace(TRACES / file, BUILDING, section)


TIMES_10 = _building("T12_dimmer_times_10.txt", "Streetlights example.")
TIMES_20 = _building("T12_dimmer_times_20.txt", "Streetlights example.")
ONE_LIGHT = _building("T13_one_streetlight.txt", "Building at neural network")  # its own spelling
ALL_LIGHTS = _building("T14_all_lights.txt", "Learning the whole dataset")
BY_ACCIDENT = _building("T15_right_by_accident.txt", "Edge case: Overfitting")

STREETLIGHTS = np.array([[1, 0, 1], [0, 1, 1], [0, 0, 1], [1, 1, 1], [0, 1, 1], [1, 0, 1]])
DIMMER = np.array(
    [[0.9, 0, 1], [0.2, 0.8, 1], [0.1, 0, 1], [0.8, 0.9, 1], [0.1, 0.7, 1], [0.9, 0.1, 0]]
)
WALK_VS_STOP = np.array([0, 1, 0, 1, 1, 0])
WEIGHTS = np.array([0.5, 0.48, -0.7])
ALPHA = 0.1

PASSES = 40
PRINTED_PASSES = (0, 1, 38, 39)  # ALL_LIGHTS: the first two and the last two
