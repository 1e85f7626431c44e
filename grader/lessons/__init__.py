"""The lessons: what a manifest says, and the files that follow from a name.

A lesson is data: exercises, solutions, suites and traces. A new one needs no code here. What every
lesson can tell of itself (its stubs, its traces, how it explains an exercise) is a module here; it
imports the plumbing only.
"""
