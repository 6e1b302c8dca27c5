# find, index, count, startswith, endswith with every form of bounds.
s = "abcabcabc"
for name in ("find", "rfind", "index", "rindex", "count"):
    f = getattr(s, name)
    out = []
    for args in (("abc",), ("abc", 1), ("abc", 1, 5), ("abc", -3), ("abc", None, -1), ("", ), ("", 9), ("", 10), ("", 3, 2),
                 ("x",), ("c", 2, 3), ("abc", 100), ("abc", -100, 100), ("abcabcabcx",), ("b", True)):
        try:
            out.append(f(*args))
        except ValueError as e:
            out.append(str(e))
    print(name, out)
print(s.startswith("abc"), s.startswith("bc", 1), s.startswith("abc", 1, 3), s.startswith(""), s.startswith("", 9), s.startswith("", 10))
print(s.startswith(("x", "a")), s.startswith(()), s.endswith("abc", -3), s.endswith("ab", 0, -1), s.endswith(("c", "b")), s.endswith("", 5, 4))
print("é😀é".find("😀"), "é😀é".index("é", 1), "é😀é".rfind("é"), "😀😀".count("😀"), "aaaa".count("aa"), "".count(""), "abc".count(""))
print("a" in "", "" in "", "ab" in "cab", "ba" in "cab", "\0" in "a\0b", "a\0b".find("b"))
for f in (lambda: "a".find(1), lambda: "a".find(), lambda: "a".find("a", "b"), lambda: "a".count("a", 1.5), lambda: "a".startswith(1),
          lambda: "a".startswith((1,)), lambda: "a".endswith(["a"]), lambda: "a".startswith(), lambda: 1 in "a", lambda: None in "a"):
    try:
        print(f())
    except TypeError as e:
        print(e)
long = "ab" * 1000 + "c" + "ab" * 1000
print(long.find("c"), long.rfind("ba"), long.count("ab"), long.find("bca"), long.find("abab", 1999), long.index("c", 5))
class I:
    def __index__(self): return 3
print(s.find("a", I()), s.count("a", I(), 100), s.find("a", 2 ** 100), s.find("a", -2 ** 100))
