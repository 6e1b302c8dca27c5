# min and max: keys, defaults, first of equals, errors.
print(min(3, 1, 2), max([3, 1, 2]), min("bca"), max({"a": 1, "b": 0}), min([5]), max(1, 2.0), max(2.0, 2), max(2, 2.0), min(2, 2.0), min(True, 1), max(1, True))
print(min([], default=None), max((), default=5), min([1], default=0), min(["bb", "a"], key=len), max("a", "bbb", "cc", key=len), max([1, -5, 3], key=abs), min({}, default="d", key=None))
print(max(["ab", "cd"], key=len), min(["ab", "cd"], key=len), max([(1, "b"), (1, "a")]), max([[1, 2], [1, 3]]), min(x * x - 4 * x for x in range(5)), max(range(0, 10, 3)), min(b"cab"))
nan = float("nan")
print(max(nan, 1), max(1, nan), min(nan, 1), min(1, nan), max([1, nan, 2]))


class O:
    def __init__(self, n):
        self.n = n

    def __gt__(self, o):
        print("gt", self.n, o.n, end="; ")
        return self.n > o.n

    def __lt__(self, o):
        print("lt", self.n, o.n, end="; ")
        return self.n < o.n


print(max(O(1), O(3), O(2)).n, min([O(2), O(1)]).n)
for f in (lambda: min(), lambda: max([]), lambda: min(5), lambda: max(1, "a"), lambda: min(None, 1), lambda: min([], key=len), lambda: max(1, 2, default=3), lambda: min([1], key=5), lambda: max([1, 2], nope=1),
          lambda: max([1, "a"], key=str), lambda: min([[], {}]), lambda: min(1j, 2j), lambda: max(default=1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
