"""A class and its roster: everybody is somebody, in doubt, or the roster is refused."""

from pathlib import Path

import pytest

from grader.errors import Unusable
from grader.handin.downloads import canvas_part
from grader.handin.readings import settled
from grader.lessons.lesson import Lesson
from tests.helpers.joining import join_entries, match_sheet, who

CANVAS = """Student,ID,SIS User ID,SIS Login ID,Section,Lesson 4 (77)
    Points Possible,,,,,14.00
"Able, Alice",1005,S2001,alice,A,
"Bold, Bob",1006,S2002,bob,A,
"Cole, Carl",1007,S2003,carl,A,
"Dahl, Dora",1008,S2004,dora,A,
"""
WORKSHEET = """Identifier,"Full name","Email address",Status,Group,Grade,"Maximum grade"
"Participant 101","Jane Doe",j@x.example,Submitted,Team B,,14.00
"Participant 102","Joe Roe",r@x.example,Submitted,Team A,,14.00
"Participant 103","Ann Poe",a@x.example,Submitted,Team A,,14.00
"Participant 104","Zed Kim",z@x.example,-,,,14.00
"Participant 105","Cy Li",c@x.example,-,Team C,,14.00
"""
ALL = {"alice": "Able, Alice", "bob": "Bold, Bob", "carl": "Cole, Carl"}


@pytest.mark.parametrize(
    ("entries", "absent"),
    [
        (["alice", "bob", "carl"], "dora"),
        (["Alice", "BOB", "carl"], "dora"),
        (["1005", "1006", "1007"], "1008"),
        (["S2001", "s2002", "S2003"], "S2004"),
        (["ablealice_1005_1_error.py", "boldbob_1006_2_error.py", "colecarl_1007_3_error.py"],
         "1008"),
        (["Alice Able", "Bold, Bob", "carl_cole"], "dora"),
        (["alice@x.example", "bob@x.example", "carl"], "dora"),
    ],
)  # fmt: skip
def test_the_column_that_knows_most(
    tmp_path: Path, lesson4: Lesson, entries: list[str], absent: str
) -> None:
    """Whatever a class is called by, it is joined to the people, and who is missing is absent."""
    class_ = join_entries(tmp_path, lesson4, entries, CANVAS)
    names = [*ALL.values(), "absent Dahl, Dora"]
    assert sorted(names) == sorted(who(class_).values())
    assert "absent Dahl, Dora" == who(class_)[absent]
    filled = match_sheet(tmp_path, class_, CANVAS)
    rows = {each.who.name: filled.rows[each.id] for each in class_}
    assert {"Able, Alice": 2, "Bold, Bob": 3, "Cole, Carl": 4, "Dahl, Dora": 5} == rows


@pytest.mark.parametrize("stranger", ["Dora Dahl", "dahl, dora", "dora@y.org", "DORA@x.y"])
def test_who_may_be_behind_a_stranger(tmp_path: Path, lesson4: Lesson, stranger: str) -> None:
    """Whoever has the name of a folder that the roster does not know is not called absent."""
    roster = "email,name\nal@x.org,Al Able\nbob@x.org,Bob Bold\n"
    roster += "dora@x.org,Dora Dahl\neve@x.org,Eve Dahl\n"
    class_ = join_entries(tmp_path, lesson4, ["al@x.org", "bob@x.org", stranger], roster)
    assert {
        "al@x.org": "Al Able",
        "bob@x.org": "Bob Bold",
        stranger: "in doubt",
        "dora@x.org": "in doubt",
        "eve@x.org": "absent Eve Dahl",
    } == who(class_)
    dora = next(each for each in class_ if each.id == "dora@x.org")
    assert "may have handed in under another id or name" == dora.who.doubt


@pytest.mark.parametrize(
    ("roster", "entries", "expected"),
    [
        ("id,name\nann@x.org,A\nann@y.org,B\nbob,C\ncy,D\n", ["ann", "bob", "cy"], "ann"),
        ("id\nAnn\naNN\nbob\ncy\n", ["ann", "bob", "cy"], "ann"),
        (CANVAS, ["colecarl_1005_1_error.py", "boldbob_1006_2_error.py"], "1005"),
        (CANVAS, ["alice", "bob", "eve"], "eve"),
        (CANVAS, ["alice", "bob", "carl", "1008"], "1008"),
    ],
)
def test_in_doubt(
    tmp_path: Path, lesson4: Lesson, roster: str, entries: list[str], expected: str
) -> None:
    """Who may be two, has another name or another kind of id than the class, is nobody yet."""
    class_ = join_entries(tmp_path, lesson4, entries, roster)
    known = who(class_)
    assert "in doubt" == known[expected]
    assert {} == next(each.who.identities for each in class_ if each.id == expected)
    assert len(entries) - 1 == sum(
        value != "in doubt" and not value.startswith("absent") for value in known.values()
    )


def test_whose_work_may_be_in_doubt_is_not_absent(tmp_path: Path, lesson4: Lesson) -> None:
    """Whom a hand-in with another name carries the id of, is listed and not called absent."""
    entries = ["colecarl_1005_1_error.py", "boldbob_1006_2_error.py", "dahldora_1008_3_error.py"]
    known = who(join_entries(tmp_path, lesson4, entries, CANVAS))
    assert {"1005": "in doubt", "alice": "in doubt", "1007": "absent Cole, Carl"} == {
        key: known[key] for key in ("1005", "alice", "1007")
    }


@pytest.mark.parametrize(
    ("roster", "said"),
    [
        ("id,name\nx,X\ny,Y\n", "knows none of those who handed in (alice, bob, carl)"),
        ("id,name\nalice,X\ny,Y\n", "knows only 1 of the 3 who handed in (alice, bob, carl)"),
        ("id\nalice\nbob\nbob\ncarl\n", "lines 3 and 4 have the same id, bob: remove one of them"),
        ("id,name\n", "roster.csv names no student: give the roster of this class"),
        (
            "login,username\nalice,bob\nbob,carl\ncarl,alice\n",
            "the columns login and username know equally many of the class, and differ",
        ),
    ],
)
def test_refused(tmp_path: Path, lesson4: Lesson, roster: str, said: str) -> None:
    """A roster of another class, with an id twice, or with two readings, is refused in a line."""
    with pytest.raises(Unusable) as refused:
        join_entries(tmp_path, lesson4, ["alice", "bob", "carl"], roster)
    assert said in str(refused.value)
    assert "\n" not in str(refused.value)


def test_folders_that_begin_with_the_assignments_name(tmp_path: Path, lesson4: Lesson) -> None:
    """As repositories do: that is taken off where nobody is known with it, and only then."""
    entries = ["lesson-4-al-x", "lesson-4-Al-y", "lesson-4-zoe"]
    class_ = join_entries(tmp_path, lesson4, entries, "id,name\nal-x,Al\nal-y,Bo\nbob,Bob\n")
    assert ["Al", "Bo", "in doubt", "absent Bob"] == [
        who(class_)[key] for key in ("lesson-4-al-x", "lesson-4-Al-y", "lesson-4-zoe", "bob")
    ]
    roster = "id,name\nal-x,Al\nlesson-4-al-y,Bo\nlesson-4-zoe,Zoe\n"
    assert "in doubt" == who(join_entries(tmp_path, lesson4, entries, roster))["lesson-4-al-x"]


def test_ids_that_lost_their_zeros(tmp_path: Path, lesson4: Lesson) -> None:
    """Who may have got another id from a spreadsheet is not called absent; advice says why."""
    ids = "id,name\n12,A\n13,B\nalice,C\nbob,D\n"
    known = who(join_entries(tmp_path, lesson4, ["0012", "alice", "bob"], ids))
    assert ["in doubt", "in doubt", "absent B"] == [known[key] for key in ("0012", "12", "13")]
    (tmp_path / "all").mkdir()
    with pytest.raises(Unusable, match="a spreadsheet takes leading zeros off ids"):
        join_entries(tmp_path / "all", lesson4, ["0012", "0013"], ids)


def test_who_is_there_under_two_names_is_not_absent(tmp_path: Path, lesson4: Lesson) -> None:
    """Whom a download has by two names is asked about: one of both may be theirs."""
    names = ["janedoe_1005_1", "janeroe_1005_2", "boldbob_1006_3", "colecarl_1007_4"]
    class_ = join_entries(tmp_path, lesson4, [f"{name}_error.py" for name in names], CANVAS)
    known = who(class_)
    assert {"alice": "in doubt", "dora": "absent Dahl, Dora"} == {
        key: known.get(key, known.get(number))
        for key, number in (("alice", "1005"), ("dora", "1008"))
    }


def test_accents_of_two_disks(tmp_path: Path, lesson4: Lesson) -> None:
    """The files of one student are one hand-in, however a disk writes the accents of the name."""
    names = ["zo\u00eb_1005_1_error.py", "zoe\u0308_1005_2_prediction.py"]
    (student,) = join_entries(tmp_path, lesson4, names, None)
    assert ("1005", set(names), "") == (student.id, set(student.entries), student.problem)


def test_groups_are_thought_of(tmp_path: Path, lesson4: Lesson) -> None:
    """Where nobody is known, and a download has names, they may be those of groups."""
    with pytest.raises(Unusable, match="if groups handed in, --groups says who is in which"):
        join_entries(tmp_path, lesson4, ["team_7001_1_error.py"], CANVAS)


def test_what_was_tried_is_said(tmp_path: Path, lesson4: Lesson) -> None:
    """A roster that is refused is told with its columns, and how their ids look."""
    with pytest.raises(Unusable, match=r"ID \(1005, 1006, 1007\).*SIS Login ID \(alice, bob, carl"):
        join_entries(tmp_path, lesson4, ["x1", "x2"], CANVAS)


def test_the_column_that_is_named_counts(tmp_path: Path, lesson4: Lesson) -> None:
    """Where two columns differ about who is who, the user says which is meant."""
    roster = "login,username,name\nalice,bob,A\nbob,carl,B\ncarl,alice,C\n"
    for column, expected in (("login", "ABC"), ("username", "CAB")):
        known = who(
            join_entries(tmp_path, lesson4, ["alice", "bob", "carl"], roster, id_column=column)
        )
        assert expected == "".join(known[each] for each in ("alice", "bob", "carl"))


def test_a_list_of_participants(tmp_path: Path, lesson4: Lesson) -> None:
    """Moodle's list of participants has no such numbers: the names do, where there is one each."""
    roster = (
        "First name,Last name,Email address\nJane,Doe,j@x.org\nJoe,Roe,r@x.org\nAl,Li,a@x.org\n"
    )
    entries = ["Jane Doe_101_assignsubmission_file", "Roe Joe_102_assignsubmission_file"]
    class_ = join_entries(tmp_path, lesson4, entries, roster)
    assert {"101": "Jane Doe", "102": "Joe Roe", "a@x.org": "absent Al Li"} == who(class_)
    namesakes = f"{roster}Jane,Doe,d@x.org\n"
    known = who(join_entries(tmp_path, lesson4, entries, namesakes))
    assert ["in doubt"] * 3 == [known[each] for each in ("101", "j@x.org", "d@x.org")]
    assert "Joe Roe" == known["102"]


# Groups.


def test_teams_of_moodle(tmp_path: Path, lesson4: Lesson) -> None:
    """A team's work is its members', by its name; that its number is somebody's says nothing."""
    entries = ["Team A_101_assignsubmission_file", "Team B_102_assignsubmission_file"]
    class_ = join_entries(tmp_path, lesson4, entries, WORKSHEET)
    assert {
        "101": "Jane Doe",
        "102": "Joe Roe",
        "103": "Ann Poe",
        "104": "in doubt",
        "105": "absent Cy Li",
    } == who(class_)
    work = {each.id: each.entries for each in class_}
    assert (entries[1],) == work["101"]
    assert (entries[0],) == work["102"] == work["103"]


def test_individuals_whose_worksheet_has_groups(tmp_path: Path, lesson4: Lesson) -> None:
    """Where everybody hands in alone, groups change nothing."""
    entries = ["Jane Doe_101_assignsubmission_file", "Joe Roe_102_assignsubmission_file"]
    known = who(join_entries(tmp_path, lesson4, entries, WORKSHEET))
    assert ["Jane Doe", "Joe Roe", "absent Ann Poe"] == [known[n] for n in ("101", "102", "103")]


GROUPS = [
    "group,id\nTeam Alpha,alice\nTeam Alpha,bob\nTeam Beta,CARL\n",
    "name,canvas_user_id,login_id,group_name\nx,1005,,Team-Alpha\ny,1006,,Team-Alpha\n"
    "z,1007,,Team Beta\n",
]


@pytest.mark.parametrize("groups", GROUPS[:1])
def test_groups_of_canvas(tmp_path: Path, lesson4: Lesson, groups: str) -> None:
    """Canvas' group files are the members', whosever id is in their names."""
    entries = [
        "teamalpha_1007_11_error.py",
        "teambeta_1005_12_error.py",
        "dahldora_1008_1_error.py",
    ]
    class_ = join_entries(tmp_path, lesson4, entries, CANVAS, groups=groups)
    work = {each.who.name: each.entries for each in class_ if not each.who.doubt}
    assert {
        "Able, Alice": (entries[0],),
        "Bold, Bob": (entries[0],),
        "Cole, Carl": (entries[1],),
        "Dahl, Dora": (entries[2],),
    } == work
    assert {"Team Alpha", "Team Beta", ""} == {each.who.group for each in class_}


def test_groups_alone(tmp_path: Path, lesson4: Lesson) -> None:
    """A file of groups is a roster itself."""
    class_ = join_entries(
        tmp_path, lesson4, ["alpha", "beta"], None, groups="team,username\nBeta,bob\nalpha,ann\n"
    )
    assert {"ann": ("alpha",), "bob": ("beta",)} == {each.id: each.entries for each in class_}


@pytest.mark.parametrize(
    ("groups", "said"),
    [
        ("id,name\nalice,A\n", "has no column group"),
        ("group,id\nA,alice\nA,eve\n", "names members whom .* does not know.*: eve"),
        ("group,id\nA,alice\nB,ALICE\n", "names members whom .* or more than once: "),
    ],
)
def test_groups_that_do_not_go_with_the_roster(
    tmp_path: Path, lesson4: Lesson, groups: str, said: str
) -> None:
    """Members whom the roster does not know, or who are in two groups, are refused."""
    with pytest.raises(Unusable, match=said):
        join_entries(tmp_path, lesson4, ["alpha"], CANVAS, groups=groups)


def test_without_groups(tmp_path: Path, lesson4: Lesson) -> None:
    """Groups that nobody named are in doubt, and so are all who may be of them."""
    entries = ["teamalpha_1005_11_error.py", "teambeta_1007_12_error.py"]
    assert {"in doubt"} == set(who(join_entries(tmp_path, lesson4, entries, CANVAS)).values())


@pytest.mark.parametrize("groups", ["Team 1|team-1", "Team 1|Team 1|team1"])
def test_groups_that_are_hardly_told_apart(tmp_path: Path, lesson4: Lesson, groups: str) -> None:
    """Two groups of nearly one name are nobody's."""
    lines = [f"{name},s{place}" for place, name in enumerate(groups.split("|"))]
    text = "\n".join(["group,id", *lines, "Beta,sb"])
    known = who(join_entries(tmp_path, lesson4, ["team1", "beta"], None, groups=text))
    assert "in doubt" == known["team1"]
    assert all(known[f"s{place}"] == "in doubt" for place in range(len(lines)))


def test_ids_that_may_be_groups(tmp_path: Path, lesson4: Lesson) -> None:
    """Folders that are called as ids and as groups are refused, not guessed."""
    with pytest.raises(Unusable, match="may be ids or groups"):
        join_entries(tmp_path, lesson4, ["1", "2"], "id,group\n1,2\n2,1\n")


# Names of files that can be read in two ways.

TWO = ["doe_2_98_123_error.py", "roemax_99_124_error.py"]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ('"Doe_2",98,S1,a,A,', {"98": "Doe_2"}),
        ("Doe,2,S1,a,A,", {"2": "Doe"}),
        ("Doe,2,S1,a,A,\nDoe_2,98,S3,c,A,", {"2": "in doubt", "98": "in doubt"}),
        ("Poe,7,S1,a,A,", {"2": "in doubt", "7": "absent Poe"}),
    ],
)
def test_the_roster_decides_what_a_name_means(
    tmp_path: Path, lesson4: Lesson, rows: str, expected: dict[str, str]
) -> None:
    """Of two readings the one whom the roster knows counts, if it knows only one."""
    header = "Student,ID,SIS User ID,SIS Login ID,Section,Lesson 4 (77)"
    roster = f'{header}\n{rows}\n"Roe, Max",99,S2,b,A,\n'
    known = who(join_entries(tmp_path, lesson4, TWO, roster))
    assert expected.items() <= known.items()
    assert "Roe, Max" == known["99"]


@pytest.mark.parametrize(
    ("entries", "ids"),
    [
        (TWO, ["2?", "99"]),
        (["doe_2_98_123_error.py", "doe_2_98_text.html"], ["2?", "2?"]),
        (["doe_98_5_a.py", "doe_98_123_4_error.py"], ["98", "98"]),
        (["anon_98_123_error.py"], ["98?"]),
        (["anon_aB3xY_123_error.py"], ["aB3xY"]),
        (["doe_LATE_98_123_4_x.py"], ["98"]),
    ],
)
def test_without_a_roster_other_files_decide(entries: list[str], ids: list[str]) -> None:
    """Of two readings the one of whom there are other files counts, else it is in doubt."""
    parts = [part for part in map(canvas_part, entries) if part]
    found = settled(parts)
    assert ids == [f"{part.id}{'?' if part.doubt else ''}" for part in found]
