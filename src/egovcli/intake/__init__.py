"""Users' files in, tidy observations out."""
