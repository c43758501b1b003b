"""The only part that opens the project's data: tidy CSV and TOML in, nouns out."""
