# Exceptions for control flow: StopIteration values, KeyError defaults, nested retries.
class Found(Exception):
    pass
def find(grid, x):
    try:
        for i, row in enumerate(grid):
            for j, v in enumerate(row):
                if v == x:
                    raise Found(i, j)
    except Found as f:
        return f.args
    return None
print(find([[1, 2], [3, 4]], 3), find([], 1))
def safe(f, *errors, default=None):
    try:
        return f()
    except errors as e:
        return default or type(e).__name__
print(safe(lambda: {}["k"], KeyError), safe(lambda: 1 / 0, ZeroDivisionError, default="inf"), safe(lambda: 5), safe(lambda: int("x"), ValueError, TypeError))
try:
    safe(lambda: [][0], KeyError)
except IndexError as e:
    print("passed through", e)
for v in ("1", "x", None, "2.5", [], "0x10"):
    try:
        r = int(v)
    except ValueError:
        try:
            r = float(v)
        except ValueError:
            r = "bad"
    except TypeError as e:
        r = type(v).__name__
    print(repr(v), r, end="; ")
print()
