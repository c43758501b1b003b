"""One module per question: read, compute, answer with a table."""
