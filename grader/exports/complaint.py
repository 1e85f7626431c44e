"""What `grade` said on stderr, where it refused a submission."""


def last_line(complaint: str) -> str:
    """Return why it refused: the last line. Notes on a kit or on files stand before it."""
    return complaint.strip().rpartition("\n")[2].removeprefix("grade: ")
