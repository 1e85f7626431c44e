"""Classroom 50 runs this in a student's checkout: it grades that and writes ./result.json.

The grader and the kit are in this file. What they depend on is installed into a folder that is
removed at the end; AUTOGRADER_PYTHON names a Python that has it already. Exit code 0 means that it
was graded; any other means that it was not, which is not the student's fault.
"""

import os
import sys

# What lies beside this file or in the checkout is the student's: nothing of it is imported.
AROUND = {os.getcwd(), os.path.dirname(os.path.realpath(__file__))}
sys.path[:] = [each for each in sys.path if each and os.path.realpath(each) not in AROUND]

import base64
import io
import re
import subprocess
import tempfile
import venv
import zipfile

LESSON = ""
OPTIONS: list[str] = []
REQUIREMENTS: list[str] = []
KIT = ""
TIME = re.compile(r"submit/(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})Z")


def main() -> int:
    """Grade the current folder; return the exit code."""
    checkout = os.getcwd()
    with tempfile.TemporaryDirectory() as scratch:
        with zipfile.ZipFile(io.BytesIO(base64.b64decode(KIT))) as kit:
            kit.extractall(scratch)
        python = os.environ.get("AUTOGRADER_PYTHON") or install(scratch)
        grade = [python, "-I", os.path.join(scratch, "grade.py")]
        report, complaint = (os.path.join(scratch, name) for name in ("report.json", "said.txt"))
        with open(report, "wb") as out, open(complaint, "wb") as err:
            command = [*grade, LESSON, "--submission", checkout, "--json", *OPTIONS]
            code = subprocess.run(command, stdout=out, stderr=err, cwd=scratch).returncode
        with open(complaint, encoding="utf-8", errors="replace") as said:
            sys.stderr.write(said.read())
        command = [*grade, "export", "classroom50-result", LESSON, report]
        command += ["--exit-code", str(code), "--complaint", complaint]
        command += ["-o", os.path.join(checkout, "result.json"), "--datetime", submitted(checkout)]
        return subprocess.run(command, cwd=scratch).returncode


def install(scratch: str) -> str:
    """Return a Python that has everything installed that the grader depends on."""
    place = os.path.join(scratch, "python")
    venv.create(place, with_pip=True)
    python = os.path.join(place, "bin", "python")
    command = [python, "-I", "-m", "pip", "install", "--quiet", *REQUIREMENTS]
    subprocess.run(command, check=True, cwd=scratch, stdout=sys.stderr)
    return python


def submitted(checkout: str) -> str:
    """Return when it was handed in: as the tag says, or else its commit."""
    said = TIME.match(os.environ.get("SUBMISSION_TAG", ""))
    if said:
        return "{}T{}:{}:{}Z".format(*said.groups())
    command = ["git", "-c", f"safe.directory={checkout}", "-C", checkout, "log", "-1"]
    command += ["--date=format-local:%Y-%m-%dT%H:%M:%SZ", "--format=%cd"]
    shown = subprocess.run(command, env={**os.environ, "TZ": "UTC"}, capture_output=True, text=True)
    return shown.stdout.strip()


if __name__ == "__main__":
    sys.exit(main())
