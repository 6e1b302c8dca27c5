# replace, translate and maketrans.
s = "banana"
for args in (("a", "o"), ("a", "o", 2), ("a", "o", 0), ("a", "o", -1), ("", "-"), ("", "-", 2), ("an", ""), ("x", "y"), ("banana", "x"), ("a", "aa"), ("ana", "x")):
    print(args, s.replace(*args))
print(s.replace("a", "o", count=1), "".replace("", "x"), "".replace("", "x", 1), "".replace("a", "b"), "é😀é".replace("😀", "é"), "aaa".replace("aa", "b"))
t = str.maketrans("abn", "xyz")
print(s.translate(t), t, str.maketrans("ab", "cd", "e"), str.maketrans({"a": 1, 98: "long", "c": None}))
print(s.translate({97: None}), s.translate({97: "AA", 98: 66}), s.translate({}), s.translate({110: 0x1F600}))
class Table:
    def __getitem__(self, c):
        if c == 98:
            raise LookupError
        if c == 110:
            return None
        return chr(c).upper()
print(s.translate(Table()), s.translate([chr(i) for i in range(98)] + ["!"]))
for f in (lambda: str.maketrans("a", "bc"), lambda: str.maketrans("a"), lambda: str.maketrans({"ab": 1}), lambda: str.maketrans(1, 2), lambda: str.maketrans("a", "b", 1),
          lambda: s.translate({97: 1.5}), lambda: s.translate({97: 0x110000}), lambda: s.translate(), lambda: s.replace("a"), lambda: s.replace(1, "a"),
          lambda: s.replace("a", 1), lambda: s.replace("a", "b", "c"), lambda: s.translate({97: -1}), lambda: str.maketrans({1.5: "a"})):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
