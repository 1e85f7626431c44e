"""What the user of an export should know besides the file: who was left out, and why.

Every student is in at most one note about their grade: it is written, or left out for one reason.
Notes name students instead of counting them.
"""

from dataclasses import dataclass, field

from grader.exports.matching import UNDECIDED, is_undecided
from grader.results.gradebook import GRADED, StudentScore
from grader.results.needs import NeedKind
from grader.results.overrides import OVERRIDES_CSV
from grader.results.report import Status
from grader.results.result import ClassResults, Result

OUR_FAULT = "left out, since a fault in the grader kept some of it from being graded"
ABSENT = "handed in nothing, so nothing is written (--absent 0 writes 0)"
EXCUSED = "excused by a decision, so nothing is written"


@dataclass
class Notes:
    """Remarks for stderr; those about students are gathered, a line for each reason.

    `written` counts the students whose results were written; `undecided` says whether somebody
    must decide something before the file may be used.
    """

    written: int = 0
    undecided: bool = False
    remarks: list[str] = field(default_factory=list)
    students: dict[str, dict[str, None]] = field(default_factory=dict)

    def say(self, remark: str) -> None:
        """Add a remark that is about no single student, once."""
        if remark not in self.remarks:
            self.remarks.append(remark)

    def add(self, reason: str, student: str, *, decide: bool = False) -> None:
        """Note that `reason` holds for a student; `decide` where somebody must decide about it."""
        self.students.setdefault(reason, {})[student] = None
        self.undecided |= decide

    def gives(self, results: ClassResults, result: Result, *, absent_zero: bool) -> bool:
        """Whether a student gets anything at all; if not, note why."""
        who, student = called(result.student), result.student
        if result.stale:
            self.add(
                "left out, since the scores are not from the report that is there (a regrading "
                f"that was interrupted?): run `grade batch {results.gradebook.lesson} FOLDER "
                f"--out {results.folder}` again",
                who,
                decide=True,
            )
        elif is_undecided(student):
            self.add(UNDECIDED, who, decide=True)
        elif result.internal:
            self.add(OUR_FAULT, who, decide=True)
        elif student.absent and not student.decisions and not absent_zero:
            self.add(ABSENT, who)
        else:
            return True
        return False

    def wrote(self, result: Result) -> None:
        """Count a student whose result is written, and name a 0 with its reason."""
        self.written += 1
        for need in result.student.needs:
            if need.decision and need.kind is not NeedKind.UNREADABLE:  # which is why it is 0
                why = f"written, and to be decided: {need.kind}: {need.text}"
                self.add(why, called(result.student), decide=True)
        if not result.points and not result.student.excused:
            unread = result.student.status != GRADED and not result.student.decisions
            self.add(
                f"given 0: {why_zero(result)}",
                called(result.student),
                decide=unread and not result.student.absent,
            )

    def unknown(self, results: ClassResults) -> None:
        """Note the decisions that are about nobody, and who is not in the class any more."""
        for gone in results.gradebook.gone:
            self.add(f"left out: {gone.text}", f"{gone.id} {gone.name}".strip(), decide=True)
        for student in results.overrides.unknown:
            self.add(f"{OVERRIDES_CSV} names an id that no student has", student, decide=True)

    def lines(self) -> list[str]:
        """Return everything there is to say, a line each."""
        about = [f"{why}: {', '.join(who)}" for why, who in self.students.items()]
        return [*self.remarks, *about]


def called(student: StudentScore) -> str:
    """Return what a student is called in a note: the id, and the name that the roster has."""
    return f"{student.id} {student.roster_name}".strip()


def why_zero(result: Result) -> str:
    """Return why a student has no points."""
    student = result.student
    if student.decisions:
        return f"decided, {'; '.join(map(str, student.decisions))}"
    if student.absent:
        return "handed in nothing (--absent 0)"
    if result.report is None:
        return student.problem or "nothing could be read"
    statuses = {exercise.status for exercise in result.report.exercises}
    if statuses == {Status.MISSING}:
        return "none of the lesson's files was handed in"
    if statuses <= {Status.MISSING, Status.TODO}:
        return "nothing was filled in"
    return "late" if student.late_penalty else "no check passed"
