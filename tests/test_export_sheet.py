"""CSV files of which single cells are replaced: all other bytes stay."""

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from grader.exports.sheet import read_sheet, written_cell
from grader.kit import Unusable

TEXTS = st.text('a"\n\r,;\t é=', max_size=12)


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where sheets are written to be read."""
    return tmp_path_factory.mktemp("sheet") / "sheet.csv"


@settings(max_examples=300, deadline=None)
@given(text=st.text('a",\n\r é=', min_size=1, max_size=30), bom=st.booleans())
def test_read_as_python_does(path: Path, text: str, bom: bool) -> None:
    """Any text has the cells that Python's csv module finds; unchanged, its bytes are the same."""
    path.write_bytes(f"head,er\n{text}".encode("utf-8-sig" if bom else "utf-8"))
    try:
        sheet = read_sheet(path)
    except Unusable as refused:
        assert "is never closed" in str(refused)  # noqa: PT017 (only some texts are refused)
        return
    content = path.read_bytes().decode("utf-8-sig")
    rows = [row or [""] for row in csv.reader(io.StringIO(content, newline=""))]
    assert rows == [[cell.text for cell in row] for row in sheet.rows]
    assert path.read_bytes() == sheet.with_cells({})


@settings(max_examples=200, deadline=None)
@given(
    cells=st.lists(st.lists(TEXTS, min_size=3, max_size=3), min_size=1, max_size=4),
    text=TEXTS,
    row=st.integers(0, 3),
    column=st.integers(0, 2),
    delimiter=st.sampled_from(",;\t"),
)
def test_one_cell_changes(
    path: Path, cells: list[list[str]], text: str, row: int, column: int, delimiter: str
) -> None:
    """A cell that is replaced says the new text when read again, and no other cell has changed."""
    table = [["first", "second", "third"], *cells]
    path.write_text("".join(delimiter.join(map(written_cell, each)) + "\n" for each in table),
                    newline="")  # fmt: skip
    row %= len(table)
    path.write_bytes(read_sheet(path).with_cells({(row, column): text}))
    table[row][column] = text
    if row:  # the header decides on the delimiter
        assert table == [[cell.text for cell in each] for each in read_sheet(path).rows]


def test_quotes_stay(path: Path) -> None:
    """A cell that was quoted is quoted still, one that was not is quoted only if it must be."""
    path.write_bytes(b'a,b,c\r\n"1",2,3')
    sheet = read_sheet(path)
    assert b'a,b,c\r\n"4",5,"6;7"' == sheet.with_cells({(1, 0): "4", (1, 2): "6;7", (1, 1): "5"})
