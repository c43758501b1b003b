"""The only part that knows Typer: options in, one question asked, one answer shown."""
