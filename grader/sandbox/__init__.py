"""Where students' code runs: in a process of its own that knows nothing but the questions."""
