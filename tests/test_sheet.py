"""CSV files of which single cells are replaced: all other bytes stay."""

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from grader.errors import Unusable
from grader.sheet import plain, read_sheet, written_cell

TEXTS = st.text('a"\n\r,;\t é=', max_size=12)


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where sheets are written to be read."""
    return tmp_path_factory.mktemp("sheet") / "sheet.csv"


@settings(max_examples=300, deadline=None)
@given(text=st.text('a",\n\r é=', min_size=1, max_size=30), bom=st.booleans())
def test_read_as_python_does(path: Path, text: str, bom: bool) -> None:
    """Any text has the cells that Python's csv module finds when it is strict, or is refused."""
    path.write_bytes(f"head,er\n{text}".encode("utf-8-sig" if bom else "utf-8"))
    content = path.read_bytes().decode("utf-8-sig")
    try:
        rows = [row or [""] for row in csv.reader(io.StringIO(content, newline=""), strict=True)]
    except csv.Error:
        with pytest.raises(Unusable, match=r"is not a whole CSV file: .*quotation mark"):
            read_sheet(path)
        return
    sheet = read_sheet(path)
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


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
@pytest.mark.parametrize("said", ["", "sep=;"])
def test_however_it_was_saved(path: Path, line_end: str, encoding: str, said: str) -> None:
    """Encodings, byte order marks, line ends and Excel's `sep=;` are read, and stay as they are."""
    lines = [*([said] if said else []), "id;name", "jdoe;Zoë, Ö", ""]
    mark = "\ufeff" if encoding == "utf-16-le" else ""
    path.write_bytes((mark + line_end.join(lines)).encode(encoding))
    sheet = read_sheet(path)
    assert [["id", "name"], ["jdoe", "Zoë, Ö"]] == [[c.text for c in row] for row in sheet.rows]
    assert 2 + bool(said) == sheet.line(1)
    assert path.read_bytes() == sheet.with_cells({})
    assert (mark + line_end.join(lines)).replace("jdoe", "x").encode(encoding) == sheet.with_cells(
        {(1, 0): "x"}
    )


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"", "is empty"),
        (b"sep=;\n\n", "is empty"),
        (b"PK\x03\x04\x00", "is not a CSV file (a workbook?): save it as CSV in UTF-8"),
        (b"\xff\xfei", "is not a CSV file"),
        (
            b'id,name\nann,A\nbob,"B\ncy,C\n',
            "a quotation mark that opens in line 3 is never closed",
        ),
        (b'id,name\nbob,"B\ncy,"C\n', "text follows a closing quotation mark in line 3"),
    ],
)
def test_refused(path: Path, content: bytes, expected: str) -> None:
    """What is not a whole CSV file is refused by name: no row is lost without a word."""
    path.write_bytes(content)
    with pytest.raises(Unusable) as error:
        read_sheet(path)
    assert expected in str(error.value)


def test_plain() -> None:
    """What a cell says is without blanks and without a spreadsheet's guard."""
    assert ["0012", "=1+1", "Jane"] == [plain(each) for each in ('="0012"', "=1+1", " Jane ")]
