# Powers of ints, floats and mixed signs.
for base in (0, 1, -1, 2, -2, 10, 0.5, -0.5):
    row = []
    for e in (0, 1, 2, 3, -1, -2, 0.5, 64):
        try:
            row.append(base ** e)
        except ZeroDivisionError as x:
            row.append("ZDE")
    print(base, row)
print(2 ** 3 ** 2, (2 ** 3) ** 2, -2 ** 2, 2 ** -2 ** 2 if False else 2 ** -2, 10 ** -3, 0 ** 0, 0.0 ** 0, pow(2, 10, 7), pow(3, -2, 7), 1 ** 10 ** 6, (-1) ** (10 ** 20 + 1), 2 ** 0.5 * 2 ** 0.5, 4 ** -0.5, True ** False)
