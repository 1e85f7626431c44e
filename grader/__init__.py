"""From Memory: grades what students write down from memory of how neural networks learn."""

__version__ = "0.1.0"

from grader.optimized import load_whole

load_whole()
