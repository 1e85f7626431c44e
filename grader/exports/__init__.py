"""A class's stored scores in the forms that course systems take, one module a form."""
