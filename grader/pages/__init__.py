"""Pages to look at: what a student's functions did, as pictures, and where a class stands.

Each page is one file with nothing fetched and no script. `asking.py` asks for a picture's numbers,
`figures.py` makes figures of them, one function a kind, `drawing.py` writes the SVG. To add a kind
of picture, name it in `grader.lessons.pictures` and give it a function in `figures.py`.
"""
