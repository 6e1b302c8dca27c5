# The marker stands under the failing operator of a long expression.
a, b, c, d = 1, 2, "3", 4
total = a * b + (a - b) * (c + d) - a
