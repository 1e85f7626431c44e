"""Starts the `grade` that lies beside this file.

Gradescope's scripts run it isolated (`python -I`): then Python imports only the grader and what was
installed for it, and nothing that lies around, such as the submission.
"""

import os
import runpy
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).with_name("kit")))
# A kit of the instructor's own, if there is one; whatever lies around has no say.
OWN = Path(__file__).with_name("own-kit")
os.environ["GRADE_KIT"] = str(OWN) if OWN.is_dir() else "built-in"

runpy.run_module("grader", run_name="__main__", alter_sys=True)
