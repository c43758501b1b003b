"""Does a text add up? Printed figures as intervals, claims, verdicts, repairs."""
