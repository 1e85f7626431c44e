"""Ends Python while the file is loaded, as if all were well."""

# status: crashed
# says: it ended Python (exit status 0)

import os

os._exit(0)
