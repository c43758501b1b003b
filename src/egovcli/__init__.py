"""Viet Nam's e-government figures: rank, compose, check, audit.

The questions of the command line are functions here; each returns a small typed table.
"""

__version__ = "0.1.0"
