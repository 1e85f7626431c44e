"""What students hand in: folders, archives and notebooks, of one student or of a class.

Everything here reads a stranger's files, and runs none of it. A new form of hand-in is a module
that gives a `Place` or a source for each exercise, and a line where `submission` or `class_folder`
tells the forms apart.
"""
