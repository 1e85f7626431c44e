"""Kinds of ids: what course systems know a student by, and what they call the columns."""

import re
import unicodedata
from collections.abc import Iterable
from enum import StrEnum

from grader.people.headings import listed


class Kind(StrEnum):
    """What an id is; the values are those that scores.json has."""

    ID = "id"  # whatever a class is called by: of any kind
    STUDENT_ID = "student_id"  # of any kind, too
    USER_ID = "user_id"  # of any kind, too
    CANVAS_ID = "canvas_id"
    SIS_USER_ID = "sis_user_id"
    LOGIN = "login"
    USERNAME = "username"
    EMAIL = "email"
    MOODLE_PARTICIPANT = "moodle_participant"
    ID_NUMBER = "id_number"
    STUDENT_NUMBER = "student_number"
    GITHUB_ID = "github_id"
    ANONYMOUS_ID = "anonymous_id"


ANY = frozenset({Kind.ID, Kind.STUDENT_ID, Kind.USER_ID})
# Systems call these by different names, and mean the same account, or the same register.
ACCOUNTS = frozenset({Kind.LOGIN, Kind.USERNAME, Kind.EMAIL})
FAMILIES = (ACCOUNTS, frozenset({Kind.SIS_USER_ID, Kind.ID_NUMBER, Kind.STUDENT_NUMBER}))
# Folded headings; where a file has two of one kind, the first column counts.
HEADINGS = {
    Kind.ID: "id, identifier, kennung",
    Kind.STUDENT_ID: "student id",
    Kind.USER_ID: "user id",
    Kind.CANVAS_ID: "canvas id, canvas user id",
    Kind.SIS_USER_ID: "sis user id, sis id",
    Kind.LOGIN: "login, login id, sis login id, user login, anmeldename",
    Kind.USERNAME: """username, user name, owner, github username, github login,
        benutzername, nutzername, nom d utilisateur,
        nombre de usuario, nome utente, nome de usuario, nome de utilizador, gebruikersnaam,
        anvandarnamn, brukernavn, nazwa uzytkownika, netid, net id, unikey""",
    Kind.EMAIL: """email, email address, e mail, e mail address, mail, e mail adresse,
        adresse de courriel, adresse e mail, courriel, correo, correo electronico,
        direccion de correo, direccion de correo electronico, indirizzo email, e mailadres,
        emailadres, e postadress, endereco de email, endereco de e mail, adres e mail""",
    Kind.ID_NUMBER: """id number, idnumber, id nummer, numero d identification, numero de id,
        codice identificativo, numero de identificacao, numer id""",
    Kind.STUDENT_NUMBER: """student number, student no, sid, student identification number,
        matrikelnummer, matriculation number, numero d etudiant, numero de estudiante, matricola,
        studentnummer""",
    Kind.GITHUB_ID: "github id",
}
KINDS = {each: kind for kind, texts in HEADINGS.items() for each in listed(texts)}
EMAIL = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+")


def composed(text: str) -> str:
    """Return an id without blanks around it, its accents composed: disks decompose some."""
    return unicodedata.normalize("NFC", text).strip()


def folded(text: str) -> str:
    """Return an id without what is easily overlooked: blanks around it, capitals, forms."""
    return unicodedata.normalize("NFKC", text).strip().casefold()


def local_part(text: str) -> str:
    """Return a folded id without an e-mail's domain."""
    return folded(text).partition("@")[0]


def are_emails(cells: Iterable[str]) -> bool:
    """Whether a column holds e-mail addresses, whatever it is called."""
    texts = [cell for cell in cells if cell]
    return bool(texts) and all(map(EMAIL.fullmatch, texts))
