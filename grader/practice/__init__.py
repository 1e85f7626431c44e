"""The student's daily loop: what was done, what is next, watching saves, drilling from memory.

Everything shown is computed from one log (`log`) in the student's workspace (`workspace`): what is
solved and which hints were taken (`progress`), and what is due when (`schedule`). `watch` grades
every save in a warm judge; a drill (`drill`) is watched the same way. To add something that is
shown, compute it from the events; to remember something new, add a kind of event.
"""
