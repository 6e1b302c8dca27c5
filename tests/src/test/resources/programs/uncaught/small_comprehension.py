# Errors in nested comprehensions and generator expressions.
rows = [[1, 2], [3, "4"]]
print([sum(x * 2 for x in row) for row in rows])
