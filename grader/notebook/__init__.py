"""In a notebook's kernel: `%load_ext grader`, and cells that begin with `%%grade lesson4 error`.

No check runs in the kernel, where a student's cells may have changed anything: `judge` starts a
process that grades, keeps it warm between cells, and asks it; `magic` is what IPython calls. What
that process does stands in `grader/commands/notebook.py`.
"""
