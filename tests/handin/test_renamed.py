"""Files that were renamed on their way, and hand-ins that lie elsewhere than they should."""

import contextlib
import time
from collections.abc import Mapping
from pathlib import Path

import pytest

from grader.handin.choosing import MOST_SEEN
from grader.handin.class_folder import find_handed_in
from grader.handin.names import exercise_of, is_lesson_named, mentioned
from grader.handin.opener import Opener
from grader.handin.search import MAX_NAMED_BYTES
from grader.handin.seen import Fate
from grader.handin.submission import Submission, read_place, read_submission
from grader.handin.untouched import is_untouched
from grader.lessons.lesson import Lesson
from grader.lessons.stubs import stub_text
from grader.sandbox.listing import FILE_BYTES, Listed
from tests.helpers.commands import RunGrade
from tests.helpers.packing import notebook, put, zipped

WORK = "def squared_error(a, b): return 1\ndef mean_squared_error(a, b): return 1\n"
OTHER = WORK.replace("1", "2")
RENAMED = [
    *("error (1).py", "error(2).py", "error-2.py", "error 2.py", "error_1.py", "Error.py"),
    *(
        "error.PY",
        "ERROR.py",
        "error.py.txt",
        "error (1).py.txt",
        "error.py (1).txt",
        "error.py.py",
    ),
    *("lesson4_error.py", "Lesson4-error.py", "lesson 4 - error.py", "error_lesson4.py"),
    *("error copy.py", "error copy 2.py", "error - Copy.py", "error - Copy (2).py"),
    *("error - Kopie.py", "error Kopie.py", "error - copie.py", "error - Cópia.py"),
    *("error — копия.py", "errorのコピー.py", "error - 副本.py", "Copy of error.py"),
    *("Kopie von error.py", "Copie de error.py", "lesson4_error (1).py"),
]
OTHERS = ["errors.py", "my_error.py", "error_jdoe.py", "error1.py", "error.txt", "copy.py", ".py"]


def hand_in(folder: Path, files: Mapping[str, str | bytes]) -> Path:
    """Write files by path into a folder; return the folder."""
    for path, content in files.items():
        put(folder / path, content)
    return folder


def fates(submission: Submission) -> dict[str, str]:
    """Return what became of each file."""
    return {each.path: each.fate.value for each in submission.files}


@pytest.mark.parametrize("name", RENAMED)
def test_renamed_files_are_read(tmp_path: Path, lesson4: Lesson, name: str) -> None:
    """Whatever a system has added to a name, the file is read as its exercise, and that is said."""
    submission = read_submission(hand_in(tmp_path, {name: WORK}), lesson4)
    assert WORK == submission.sources["error"]
    assert [(name, "error", Fate.RENAMED)] == [
        (each.path, each.exercise, each.fate) for each in submission.files
    ]


def test_every_exercise_has_renamed_files(lesson4: Lesson) -> None:
    """Names of several words are known with any separator, and those that say less are not."""
    for exercise in lesson4.exercises:
        words = exercise.name.split("_")
        for name in (" ".join(words), "-".join(words), "".join(map(str.title, words))):
            found = exercise_of(f"{name}.py", lesson4)
            assert found is not None
            assert exercise.name == found[0]
    assert [] == [name for name in OTHERS if exercise_of(name, lesson4)]


def test_a_name_made_to_cost_time(lesson4: Lesson) -> None:
    """A name that is made for patterns to fail on slowly is only no exercise's."""
    for part in ("-", " (", "copy ", "_1", ".py"):
        assert exercise_of(f"error{part * 300}x.py", lesson4) is None


@pytest.mark.parametrize("name", ["error_jdoe.py", "final error.py", "homework.py"])
def test_a_file_that_defines_all(tmp_path: Path, lesson4: Lesson, name: str) -> None:
    """A file of another name is an exercise's if it defines all of its functions."""
    submission = read_submission(hand_in(tmp_path, {name: WORK, "prediction.py": "x"}), lesson4)
    assert WORK == submission.sources["error"]
    assert "renamed" == fates(submission)[name]


@pytest.mark.parametrize(
    "given",
    [
        "neural_network = lambda a, b: a * b",
        "neural_network=lambda a, b: a * b",
        "neural_network: Callable[..., float] = lambda *a: 1.0",
        "import operator\nneural_network = operator.mul  # both",
        "from functools import partial\nneural_network = partial(pow, mod=None)",
        "import numpy as np\nneural_network = np.vectorize(pow); print(1)",
        "class Net:\n    def __call__(self, a, b): return a * b\nneural_network = Net()",
        "def times(a, b): return a * b\nneural_network = times",
    ],
)
@pytest.mark.parametrize("name", ["homework.py", "homework.ipynb"])
def test_whatever_can_be_called_is_a_definition(
    tmp_path: Path, lesson4: Lesson, opener: Opener, given: str, name: str
) -> None:
    """A function need not be written with `def`, in a file of another name or in a notebook."""
    content = notebook(given) if name.endswith(".ipynb") else given
    submission = read_submission(hand_in(tmp_path, {name: content}), lesson4, opener=opener)
    assert "prediction" in submission.sources


@pytest.mark.parametrize(
    "given", ["3", "0.5 * x", "my_input * w", "np.pi * 2", "run(3)", "np.dot(a, b)", "'lambda x'"]
)
def test_a_number_is_no_definition(tmp_path: Path, lesson4: Lesson, given: str) -> None:
    """A script that names a result as a function is called does not define it."""
    files = {"trials.py": f"neural_network = {given}\n", "error.py": "x"}
    assert "prediction" not in read_submission(hand_in(tmp_path, files), lesson4).sources


@pytest.mark.parametrize("name", ["error_jdoe.py", "error.txt", "error.py.bak", "error.docx"])
def test_a_doubtful_name(tmp_path: Path, lesson4: Lesson, name: str) -> None:
    """A file that may be meant for an exercise, and does not show it, is for somebody to decide."""
    submission = read_submission(hand_in(tmp_path, {name: "x", "prediction.py": "x"}), lesson4)
    assert "error" not in submission.sources
    assert "doubtful" == fates(submission)[name]


def test_the_newest_of_several_downloads(tmp_path: Path, lesson4: Lesson) -> None:
    """Of a browser's copies the highest number counts; that another differs is to be decided."""
    files = {"error.py": OTHER, "error (1).py": OTHER, "error (10).py": WORK}
    submission = read_submission(hand_in(tmp_path, files), lesson4)
    assert WORK == submission.sources["error"]
    expected = {"error (10).py": "renamed", "error.py": "doubtful", "error (1).py": "doubtful"}
    assert expected == fates(submission)


def test_copies_in_which_there_is_no_doubt(tmp_path: Path, lesson4: Lesson) -> None:
    """Blanks make no difference, and an untouched stub is nobody's work."""
    stub = stub_text(lesson4, lesson4.exercise("error"))
    files = {"error.py": WORK, "error - Copy.py": WORK + "\n\n", "error (1).py": stub}
    submission = read_submission(hand_in(tmp_path, files), lesson4)
    assert WORK == submission.sources["error"]
    assert {"read", "left", "stub"} == set(fates(submission).values())


def test_untouched_stubs(lesson4: Lesson) -> None:
    """Line ends, blanks and left-out lines are no work; a single line of one's own is."""
    stub = stub_text(lesson4, lesson4.exercise("error"))
    for source in (stub, stub.replace("\n", "\r\n"), stub.replace("    ", "\t"), "", " \n"):
        assert is_untouched(source, lesson4)
    whole = "".join(stub_text(lesson4, each) for each in lesson4.exercises)
    assert is_untouched(whole, lesson4)
    assert not is_untouched(stub + "x = 1\n", lesson4)
    assert not is_untouched(lesson4.solution(lesson4.exercise("error")).read_text(), lesson4)


@pytest.mark.parametrize(
    "place",
    ["lesson4/", "lesson4 (1)/", "exercises/lesson4/", "a/b/c/", "a/b/c/exercises/lesson4/",
     "hw.zip/", "hw.zip/in/lesson4/", "x/hw.zip/"],
)  # fmt: skip
def test_work_beside_stubs(tmp_path: Path, lesson4: Lesson, opener: Opener, place: str) -> None:
    """Wherever work lies, it counts before the stubs that lie where it should."""
    files: dict[str, str | bytes] = {
        each.filename: stub_text(lesson4, each) for each in lesson4.exercises
    }
    before, is_zip, within = place.partition("hw.zip/")
    if is_zip:
        files[f"{before}hw.zip"] = zipped({f"{within}error.py": WORK})
    else:
        files[f"{place}error.py"] = WORK
    submission = read_submission(hand_in(tmp_path, files), lesson4, opener=opener)
    assert WORK == submission.sources["error"]
    assert "error" not in submission.untouched
    assert len(lesson4.exercises) - 1 == len(submission.untouched)
    assert ("read", "stub") == (
        fates(submission)[f"{place}error.py"],
        fates(submission)["error.py"],
    )


def test_work_in_a_notebook_beside_stubs(tmp_path: Path, lesson4: Lesson, opener: Opener) -> None:
    """A notebook's functions count before stubs, and a notebook of stubs before nothing."""
    stub = stub_text(lesson4, lesson4.exercise("error"))
    files = {"error.py": stub, "lesson4.ipynb": notebook("import numpy as np", WORK)}
    submission = read_submission(hand_in(tmp_path, files), lesson4, opener=opener)
    assert WORK in submission.sources["error"]
    put(tmp_path / "lesson4.ipynb", notebook(stub))
    submission = read_submission(tmp_path, lesson4, opener=opener)
    assert {"error"} == submission.untouched


def test_two_places_with_work(tmp_path: Path, lesson4: Lesson, opener: Opener) -> None:
    """Where two places have work that differs, one counts and the other is to be decided."""
    files = {"lesson4/error.py": WORK, "old/error.py": OTHER, "new.zip": zipped({"error.py": WORK})}
    submission = read_submission(hand_in(tmp_path, files), lesson4, opener=opener)
    assert WORK == submission.sources["error"]
    expected = {
        "lesson4/error.py": "read",
        "old/error.py": "doubtful",
        "new.zip/error.py": "left",
    }
    assert expected == fates(submission)


@pytest.mark.parametrize("name", ["lesson4.py", "Lesson4 (1).py", "homework.py", "error.py"])
def test_a_whole_lesson_in_one_file(tmp_path: Path, lesson4: Lesson, name: str) -> None:
    """One file may define the functions of all exercises, whatever it is called."""
    whole = "\n".join(lesson4.solution(each).read_text() for each in lesson4.exercises)
    submission = read_submission(hand_in(tmp_path, {name: whole}), lesson4)
    assert {each.name for each in lesson4.exercises} <= submission.sources.keys()
    assert {whole} == set(submission.sources.values())


def test_a_helper_is_no_whole_lesson(tmp_path: Path, lesson4: Lesson) -> None:
    """A module that an exercise's file imports is its helper, whatever it defines."""
    files = {"prediction.py": "from lesson4 import squared_error\n", "lesson4.py": WORK}
    submission = read_submission(hand_in(tmp_path, files), lesson4)
    assert {"prediction", "lesson4"} == set(submission.sources)


def test_another_lessons_files(tmp_path: Path, lesson4: Lesson) -> None:
    """What lies in another lesson's folder, or has its exercise's name, is not this lesson's."""
    files = {"lesson5/error.py": OTHER, "exercises/lesson6/error.py": OTHER, "relu.py": OTHER}
    submission = read_submission(hand_in(tmp_path, {"prediction.py": "x", **files}), lesson4)
    assert "error" not in submission.sources


def test_what_nobody_wrote(tmp_path: Path, lesson4: Lesson) -> None:
    """Installed packages and environments are not looked into."""
    files = {
        "venv/pyvenv.cfg": "",
        "venv/lib/error.py": OTHER,
        "env/site-packages/error.py": OTHER,
        "prediction.py": "x",
    }
    assert {"prediction"} == set(read_submission(hand_in(tmp_path, files), lesson4).sources)


@pytest.mark.parametrize("name", ["hw.rar", "hw.7z", "hw.zip", "lesson4.ipynb"])
def test_what_cannot_be_opened_beside_work(
    tmp_path: Path, lesson4: Lesson, opener: Opener, name: str
) -> None:
    """An archive that cannot be opened could hold newer work: that is to be decided."""
    submission = read_submission(
        hand_in(tmp_path, {"error.py": WORK, name: b"x"}), lesson4, opener=opener
    )
    assert WORK == submission.sources["error"]
    assert "doubtful" == fates(submission)[name]


def test_too_many_archives(tmp_path: Path, lesson4: Lesson, opener: Opener) -> None:
    """Of very many archives not all are opened, and those that are not are told."""
    files = {f"{number:02}.zip": zipped({"error.py": WORK}) for number in range(26)}
    submission = read_submission(hand_in(tmp_path, files), lesson4, opener=opener)
    assert ["24.zip", "25.zip"] == [
        path for path, fate in fates(submission).items() if fate == "doubtful"
    ]


def test_canvas_resubmission(tmp_path: Path, lesson4: Lesson, opener: Opener) -> None:
    """What is handed in again counts, whatever it is called; the other files are kept."""
    files = {
        "doejane_98_5_error.py": OTHER,
        "doejane_98_6_prediction.py": "x",
        "doejane_98_10_error (1).py": WORK,
        "doejane_98_11_helpers-1.py": "new",
        "doejane_98_7_helpers.py": "old",
    }
    (jane,) = find_handed_in(hand_in(tmp_path, files), lesson4, opener).students
    submission = jane.read(lesson4)
    assert {"error": WORK, "prediction": "x", "helpers": "new"} == submission.sources
    told = {each.path: (each.fate, each.note) for each in submission.files}
    assert (Fate.RENAMED, "read as error.py; handed in last") == told["error (1).py"]
    assert (Fate.LEFT, "handed in before error (1).py, which counts") == told["error.py"]
    assert (Fate.KEPT, "kept: others were handed in again") == told["prediction.py"]


def test_canvas_resubmitted_archive(tmp_path: Path, lesson4: Lesson, opener: Opener) -> None:
    """Of two archives the later one counts, and what only the earlier one has is kept."""
    files = {
        "doejane_98_5_hw.zip": zipped({"error.py": OTHER, "prediction.py": "x"}),
        "doejane_98_9_hw-1.zip": zipped({"error.py": WORK}),
    }
    (jane,) = find_handed_in(hand_in(tmp_path, files), lesson4, opener).students
    submission = jane.read(lesson4)
    assert {"error": WORK, "prediction": "x"} == submission.sources
    assert [] == [each for each in submission.files if each.fate is Fate.DOUBTFUL]


def test_names_of_the_lesson(lesson4: Lesson) -> None:
    """A lesson's own name is known as an exercise's is; words beside it say nothing certain."""
    assert all(is_lesson_named(name, "lesson4") for name in ("lesson4", "Lesson 4 (2)", "lesson-4"))
    assert not any(is_lesson_named(name, "lesson4") for name in ("lesson5", "lesson40", "lesson"))
    assert "weight_delta" == mentioned("jdoe_weight_delta_v2.py", lesson4)
    assert "" == mentioned("terrors.py", lesson4)


def test_one_student_is_told(run_grade: RunGrade, tmp_path: Path) -> None:
    """Whoever grades one hand-in is told what was read under another name, and what was not."""
    files = {"error (1).py": WORK, "error.py": OTHER, "Prediction.py": "x"}
    hand_in(tmp_path / "jdoe", files)
    graded = run_grade("lesson4", "--submission", "jdoe", "--json")
    assert [
        "grade: Prediction.py: read as prediction.py",
        "grade: error (1).py: read as error.py",
        "grade: error.py: differs from error (1).py, which counts: both could be meant for error",
    ] == graded.stderr.splitlines()


def test_one_file_of_many_exercises_is_told_in_a_line(run_grade: RunGrade, tmp_path: Path) -> None:
    """A file that several exercises were read from is named once, with all of them."""
    functions = ["neural_network", "squared_error", "mean_squared_error", "alpha_update"]
    functions += ["hot_cold_step", "hot_cold_learn", "node_delta", "weight_delta", "alpha_learn"]
    functions += ["gradient_step", "gradient_learn", "error_curve", "slope"]
    put(tmp_path / "my work.py", "".join(f"def {name}(*a): return 1\n" for name in functions))
    graded = run_grade("lesson4", "--submission", "my work.py", "--json")
    (told,) = graded.stderr.splitlines()
    assert 7 == told.count("read as ")
    assert told.endswith("read as derivative.py; read as alpha_update.py")


def test_many_renamed_files_are_counted(run_grade: RunGrade, tmp_path: Path) -> None:
    """A few files are named, and it is said how many more there are."""
    names = ["Prediction", "Error", "Hot_cold_step", "Weight_delta", "Derivative", "Alpha_update"]
    hand_in(tmp_path / "jdoe", {f"{name}.py": "x" for name in names})
    graded = run_grade("lesson4", "--submission", "jdoe", "--json")
    *named, last = graded.stderr.splitlines()
    assert (5, "grade: 1 more of such files") == (len(named), last)


def test_a_workspace_is_read_as_it_stands(tmp_path: Path, lesson4: Lesson, opener: Opener) -> None:
    """In a student's own folder nothing is looked for below it, nor opened beside the files."""
    files = {"error.py": "x", "old/prediction.py": "x", "hw.zip": zipped({"prediction.py": "x"})}
    folder = hand_in(tmp_path, files)
    submission = read_submission(folder, lesson4, opener=opener, only_here=True)
    assert {"error"} == set(submission.sources)


def test_a_hand_in_made_to_cost_time(tmp_path: Path, lesson4: Lesson) -> None:
    """Very many files and folders are looked at in seconds, and what is left out is told."""
    readers = {f"error ({number}).py": lambda most: WORK.encode() for number in range(9_000)}
    readers |= {f"{number}/m{number}.py": lambda most: b"" for number in range(9_000)}
    readers |= {f"lesson4 ({number})/x{number}.py": lambda most: b"" for number in range(900)}
    begun = time.process_time()
    with contextlib.closing(Opener(ahead=False)) as opener:
        submission = read_place(Listed(readers), "jdoe", lesson4, opener)
    assert 5 > time.process_time() - begun
    notes = {each.note for each in submission.files if each.fate is Fate.DOUBTFUL}
    assert "was not read: there are too many such files" in notes
    assert MOST_SEEN == len(submission.files)


def test_large_files_are_not_all_kept(tmp_path: Path, lesson4: Lesson) -> None:
    """However many large files have an exercise's name, memory holds no more than a cap."""
    readers = {f"error ({number}).py": lambda most: b"#" * most for number in range(99)}
    with contextlib.closing(Opener(ahead=False)) as opener:
        files = read_place(Listed(readers), "jdoe", lesson4, opener).files
    left = [each for each in files if each.note.startswith("was not read")]
    assert 99 - (MAX_NAMED_BYTES // FILE_BYTES) == len(left)
