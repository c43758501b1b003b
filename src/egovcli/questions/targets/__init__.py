"""What the questions about targets share: figures, rows, notes, suppositions."""
