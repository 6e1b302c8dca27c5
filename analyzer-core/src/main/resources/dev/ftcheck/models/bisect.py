"""Model of bisect: https://docs.python.org/3.14/library/bisect.html, not thread-safe on shared sequences."""


@iterates("a")
@test("a")
def bisect(a, x, lo=0, hi=None, *, key=None):
    key(a[...])
    return 0


bisect_left = bisect_right = bisect


@iterates("a")
@structure_write("a")
def insort(a, x, lo=0, hi=None, *, key=None):
    key(x)
    a[...] = x


insort_left = insort_right = insort
