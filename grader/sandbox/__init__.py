"""Where students' code runs: in a process of its own that knows nothing but the questions.

The judge holds a `Sandbox`, whose helper process forks a worker for each exercise. What runs
beside a student's code (`worker` and what it imports) imports nothing of the kit outside this
folder. A new promise goes into `confine`, and an attempt to break it into `probe`.
"""
