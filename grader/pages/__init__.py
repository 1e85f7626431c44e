"""Pages to look at: what a student's functions did, as pictures, and how a class did.

Each page is one file without scripts, and fetches nothing. `asking.py` asks for a picture's
numbers, `figures.py` makes figures of them, one function a kind, `drawing.py` writes the SVG. To
add a kind of picture, name it in `grader.lessons.pictures` and give it a function in `figures.py`.
"""
