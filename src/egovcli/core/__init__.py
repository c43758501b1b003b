"""Arithmetic: no files, no screen, no clock."""
