# str subclasses, comparisons, hashing, iteration and immutability.
class S(str):
    def __new__(cls, value, extra=None):
        self = super().__new__(cls, value)
        self.extra = extra
        return self


s = S("abc", extra=5)
print(s, s.extra, type(s).__name__, s == "abc", hash(s) == hash("abc"), {"abc": 1}[s], isinstance(s, str))
for name, args in (("upper", ()), ("strip", ()), ("replace", ("x", "y")), ("center", (3,)), ("__getitem__", (slice(None),)), ("__add__", ("",)), ("__mul__", (1,)), ("format", ()), ("join", (["a"],)), ("lower", ()), ("zfill", (2,)), ("__str__", ()), ("encode", ())):
    r = getattr(s, name)(*args)
    print(name, repr(r), type(r).__name__)
print(str(s) is s, type(str(s)).__name__, "abc".strip() == "abc", "" .join([s]) == "abc")
print(["a" < "b", "a" < "B", "abc" < "abcd", "" < "a", "é" < "f", "\uffff" < "\U00010000", "a" == b"a", "a" != 1])
print(list("aé😀"), [c for c in reversed("aé😀")], "aé😀"[::-1], "aé😀"[-1], "😀é"[0:1], len("aé😀"), max("aé😀"), sorted("bca"))
print("abc" * 2, "abc" * True, "abc" * 0, 0 * "x", "-" * 10, "ab" + "cd" * 2, "a".__mul__(3), "a".__rmul__(2), "a".__contains__("a"), "a".__len__())
print(str(), str(5), str(None), str([1]), str("x"), str(b"x"), str(object=5), str(b"x", encoding="ascii"), str(1.0), str(True), str(...))
print("%s" % s, f"{s}", f"{s:>5}", "{}".format(s), "x".join([s, s]), s + s, s[1], s.count("b"))
print("a".__eq__(1), "a".__lt__(1), "a".__ne__("a"), "a".__hash__() == hash("a"), "a".__getnewargs__(), "abc".__sizeof__() > 0)
import sys

print(sys.intern("x y") is sys.intern("x" + " y"))
try:
    sys.intern(s)
except TypeError as e:
    print(e)
try:
    sys.intern(5)
except TypeError as e:
    print(e)
t = "abc"
u = t
t += "d"
print(t, u)
big = "".join(chr(97 + i % 26) for i in range(10000))
print(len(big), big[5000:5010], big.count("abc"), hash(big) == hash(big[:]), (big * 3)[29999], big[::1000])
