"""Words of plain texts, by field: what is counted, what is measured, where a unit ends.

One word or more between commas; case is ignored. Of compounds that begin alike the longest
is read (trường học before trường). A word that no list has is read by the rules of `nouns`, and
may come out a syllable too long or too short; to add it is to add it to its field.
"""
