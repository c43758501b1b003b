"""Index definitions in TOML: which keys there are, on which line, and what is wrong with them."""
