# bool, None, Ellipsis, NotImplemented.
none, dots = None, ...
print(bool(), bool(0), bool("False"), True + 1, True * 2.5, False - 1, True / 2, True // 2, True % 2, True ** 2, -True, ~0, True << 3, True & True, True | False, True ^ True, True & 1, True | 2, 1 ^ True)
print(repr(True), str(False), int(True), float(True), hash(True), format(True), f"{True:d} {True:5} {True!s:>6} {True:>6}", "%s %d" % (True, True), [10, 20][True], "ab" * True, isinstance(True, int), bool.__mro__, True == 1.0)
print(True.real, True.imag, True.numerator, True.bit_length(), True.conjugate(), True.to_bytes(1), (True).__class__, bool.from_bytes(b"\0"), type(bool.from_bytes(b"\1")), True.__and__(False), True.__and__(3), True.__xor__("a"), True.__bool__(), True.__invert__() if False else -2)
print(None, repr(None), bool(None), None == None, None == 0, None is None, hash(None) == hash(None), None.__class__, None.__doc__, [None] * 2, {None: 1}[None], None.__bool__(), None.__eq__(None), None.__eq__(1), str(None), f"{None!r:>6}")
print(..., repr(...), Ellipsis, bool(...), type(...), ... == ..., [...], {...: 1}, NotImplemented, repr(NotImplemented), type(NotImplemented))
for f in (lambda: bool(1, 2), lambda: bool(x=1), lambda: none(), lambda: None.x, lambda: None + 1, lambda: none[0], lambda: None < None, lambda: len(None), lambda: iter(None), lambda: int(None), lambda: type(None)(1), lambda: type(...)(1), lambda: type("B", (bool,), {}), lambda: type("N", (type(None),), {}), lambda: bool(NotImplemented), lambda: not NotImplemented, lambda: NotImplemented and 1, lambda: True.real(), lambda: True < "a", lambda: dots(), lambda: ... + 1, lambda: bool.__new__(int)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
import warnings

with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    print(~True, ~False, w[0].message if w else "no warning")
    print(eval("~True"), len(w))
print(sorted([True, False, 2, -1, 0.5]), max(True, 1), sum([True, False, True]), [True, 1, 1.0].index(1.0), {True: "t", 1: "one", 1.0: "float"}, True in [1], "" or None, None or False, 0 or None)
