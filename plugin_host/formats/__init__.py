"""A policy in the forms that people and machines read; each form is made from the ``Policy`` tree alone."""
