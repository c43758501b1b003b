"""From figures as published to normalised ones, for one index: the stages before aggregation.

Each takes the definition and a matrix and gives the next matrix; what a policy left out,
filled or changed is said in ``remarks``.
"""
