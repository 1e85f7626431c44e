"""The command line: what `grade` and its commands take, print and return.

Nobody imports this but `__main__`. A new command is a function in `student`, `author` or a module
of its own, named in `cli.COMMANDS`; it reads arguments, calls one function and prints.
"""
