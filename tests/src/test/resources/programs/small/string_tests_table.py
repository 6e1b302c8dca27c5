# The is-methods on a table of strings.
names = [n for n in dir(str) if n.startswith("is")]
words = ["", "a", "A", "aB", "1", "a1", " ", "a b", "Ab Cd", "_x", "é", "ß", "²", "½", "٣", "\n", "a-b", "class", "漢", "😀", "\x00", "ǅ"]
print(names)
for w in words:
    print(repr(w), "".join("1" if getattr(w, n)() else "." for n in names))
for w in (b"", b"a", b"A1", b" ", b"Ab", b"\xff", b"12"):
    print(w, [n for n in names if hasattr(w, n) and getattr(w, n)()])
