"""A class: graded in many processes, kept in a journal, resumed, and graded anew when asked.

The process that hands out the work imports neither pytest nor NumPy: `chunks` does, in the
processes that grade. A new way to spread the work is a `Scheduler` in `schedulers`.
"""
