"""One output format per module."""
