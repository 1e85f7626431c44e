#!/usr/bin/env bash
# Gradescope runs this once, as root, when it builds the autograder: it installs Python and what
# the kit depends on. AUTOGRADER names another place than Gradescope's, to try it out.
set -euo pipefail
autograder="${AUTOGRADER:-/autograder}"

find_python() {
    for python in python3.14 python3.13 python3.12 python3.11 python3; do
        if "$python" -I -c 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))' \
            2>/dev/null; then
            return 0
        fi
    done
    return 1
}

if ! find_python; then
    export DEBIAN_FRONTEND=noninteractive
    apt-get update
    apt-get install -y python3.11 python3.11-venv || apt-get install -y python3 python3-venv
    find_python || {
        echo "The kit needs Python 3.11 or newer: choose Ubuntu 22.04 or newer as base image." >&2
        exit 1
    }
fi
"$python" -I -m venv "$autograder/kit-python"
python="$autograder/kit-python/bin/python"
"$python" -I -m pip install --no-cache-dir -r "$autograder/source/requirements.txt"

# The log of the build says how well students' code will be confined here.
"$python" -I "$autograder/source/grade.py" doctor ||
    echo "Students' code is not fully confined here: what it answers will not be shown." >&2
