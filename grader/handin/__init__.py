"""What students hand in: folders, archives and notebooks, of one student or of a class.

Everything here reads a stranger's files, and runs none of it. What is packed is opened by a worker
(`opener`), never in this process. A new form of hand-in is a kind that `sandbox/reader` can open,
and a line where `submission` or `class_folder` tells the forms apart.
"""
