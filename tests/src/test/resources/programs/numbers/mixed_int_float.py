"""int and float operands mixed: results, errors and in-place forms."""

PAIRS = [
    (3, 2.5),
    (2.5, 3),
    (10**15, 3),
    (2**53, 3),
    (2**53 + 1, 3),
    (2**63 - 1, 2.0),
    (-(2**63), 1.5),
    (-(2**63), 7),
    (-7, 2),
    (0, -5),
    (-0.0, 3),
    (0, 2.0),
]
for a, b in PAIRS:
    print(a + b, a - b, a * b, a / b)
    added, left, times = a, a, a
    added += b
    left -= b
    times *= b
    print(added, left, times)

TEXTS = """1/0 1.0/0 1/0.0 0.0**-1 0.0**-1.0 2.0**1e10 (-8.0)**0.5 (-8.0)**3 2.0**True True/2 True+1.5
1.5-True float("nan")**0 1e308*10 2**62/2**61 (2**63)/3.0 3.0/(2**64) 10.0**400 1.0*10**400"""
for text in TEXTS.split():
    try:
        print(text, eval(text))
    except ArithmeticError as error:
        print(text, type(error).__name__, error)
x = 0.0
try:
    x **= -2
except ZeroDivisionError as error:
    print(error)
