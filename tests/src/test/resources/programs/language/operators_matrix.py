# Every binary operator between every pair of small built-in values: result or error kind.
import operator

import warnings

warnings.simplefilter("ignore")
values = [2, 2.5, 1j, True, None, "a", b"a", [1], (1,), {1}, {1: 2}, frozenset([1]), range(2)]
ops = "add sub mul truediv floordiv mod pow matmul lshift rshift and_ or_ xor lt le eq contains getitem".split()
for name in ops:
    op = getattr(operator, name)
    rows = []
    for a in values:
        row = ""
        for b in values:
            try:
                r = op(a, b)
            except TypeError:
                row += "T"
            except ValueError:
                row += "V"
            except (IndexError, KeyError):
                row += "I"
            except ZeroDivisionError:
                row += "Z"
            else:
                row += {"int": "i", "float": "f", "complex": "c", "bool": "b", "str": "s", "bytes": "y", "list": "l", "tuple": "t", "set": "e", "dict": "d", "frozenset": "z", "range": "r"}.get(type(r).__name__, "?")
        rows.append(row)
    print(f"{name:>9}", " ".join(rows))
unary = "neg pos invert abs not_ truth index length_hint".split()
for name in unary:
    row = []
    for v in values:
        try:
            row.append(repr(getattr(operator, name)(v)))
        except TypeError as e:
            row.append("T")
    print(f"{name:>11}", " ".join(row))
for f in (int, float, complex, str, bytes, list, tuple, len, iter, hash, bool, ascii, bin, chr, ord, sum, sorted, reversed, enumerate, next, dict, set):
    row = ""
    for v in values:
        try:
            f(v)
            row += "."
        except Exception as e:
            row += type(e).__name__[0]
    print(f"{f.__name__:>9}", row)
