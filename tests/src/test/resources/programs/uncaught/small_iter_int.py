# Iterating over a number, in a function called by a comprehension.
def items(n):
    for x in n:
        yield x


print([list(items(v)) for v in ([1], 5)])
