"""The judge: one run of pytest over a lesson's suites, and what wrong answers show.

`run` grades, `attempt` is one submission on its way, `diagnosis` names the mistake. A new pattern
of wrong answers is a function in `patterns`. All that decides a score is here or below.
"""
