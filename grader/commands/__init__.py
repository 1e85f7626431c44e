"""What is typed: one function a command, that reads arguments, calls, prints, gives an exit code.

To add a command, write it here and name its module in `grader.cli`.
"""
