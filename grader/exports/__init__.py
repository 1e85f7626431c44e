"""A class's stored scores in the forms that course systems take, one module for each form.

An export reads `results`, writes files, and says in `Notes` who was left out. A new course
system is a module here and a command in `commands/export.py`.
"""
