"""Begins `grade` of the kit that lies beside this file.

Gradescope's scripts run it isolated (`python -I`): of all that lies around, the submission above
all, Python imports nothing then but the kit and what was installed for it.
"""

import runpy
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).with_name("kit")))

runpy.run_module("grader", run_name="__main__", alter_sys=True)
