"""The names that course systems give to the columns of a list of people, in common languages.

All are folded: without capitals, accents and signs. `kinds` has those of ids.
"""

import re

from grader.people.names import words

APOSTROPHES = re.compile("['\u2019]")


def folded_heading(text: str) -> str:
    """Return what a column is called, without capitals, accents and signs."""
    return " ".join(words(APOSTROPHES.sub(" ", text)))


def listed(text: str) -> tuple[str, ...]:
    """Return headings that are written with commas between them."""
    return tuple(" ".join(each.split()) for each in text.split(","))


NAMES = listed(
    """name, student, student name, full name, vollstandiger name, nom complet, nombre completo,
    nome completo, nome e cognome, volledige naam, fullstandigt namn, pelne imie i nazwisko,
    nom prenom, canvas name"""
)
FIRST_NAMES = listed(
    """first name, firstname, given name, given names, vorname, prenom, nombre, nome, voornaam,
    fornamn, imie"""
)
LAST_NAMES = listed(
    """last name, lastname, surname, family name, nachname, nom, nom de famille, apellido,
    apellidos, apellido s, cognome, sobrenome, apelido, achternaam, efternamn, nazwisko"""
)
SECTIONS = listed("section, sections, section name, abschnitt, seccion, sezione, sectie, sektion")
GROUPS = listed(
    """group, group name, groups, team, team name, gruppe, gruppen, groupe, groupes, grupo, grupos,
    gruppo, gruppi, groep, groepen, grupp, grupa"""
)
ROLES = listed(
    """role, roles, rolle, rollen, role s, rol, rol es, roles de usuario, ruolo, papel, roll, rola,
    funcao"""
)
# Only these are not students: an unknown role counts as one.
STAFF = frozenset(
    listed(
        """instructor, instructors, teacher, teachers, ta, tas, teaching assistant,
        teaching assistants, assistant, grader, reader, staff, professor, prof, lecturer, tutor,
        editing teacher, editingteacher, course staff, non editing teacher, manager, admin,
        administrator, course admin, course creator, designer, course designer, observer, owner,
        teacherenrollment, taenrollment, designerenrollment, observerenrollment, head ta,
        head teaching assistant, course assistant, marker, faculty,
        dozent, dozentin, dozent in, lehrer, lehrerin, lehrer in, lehrkraft, lehrende, lehrender,
        trainer, trainerin, trainer in, trainer in ohne bearbeitungsrecht, tutorin, tutor in,
        betreuer, betreuerin, betreuer in, kursleiter, kursleiterin, kursleitung, assistent,
        assistentin, enseignant, enseignante, enseignant non editeur, professeur, professeure,
        charge de cours, assistante, gestionnaire, correcteur, profesor, profesora,
        profesor sin permiso de edicion, docente, ayudante, gestor, docenti, professora, monitor,
        monitora, docent, leraar, larare, handledare, prowadzacy, nauczyciel, instructeur,
        instruktor"""
    )
)
