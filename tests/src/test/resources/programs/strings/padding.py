# center, ljust, rjust, zfill, expandtabs, strip variants, removeprefix.
for w in range(0, 8):
    print([("abc").center(w, "*"), "abcd".center(w, "*"), "ab".ljust(w, "."), "ab".rjust(w, "."), "-42".zfill(w), "+".zfill(w), "".zfill(w), "--1".zfill(w)])
print("é".center(4, "😀"), "x".center(-5), "x".ljust(3) + "|", "x".rjust(3))
print(["a\tb".expandtabs(n) for n in (0, 1, 2, 4, 8, -1)], "a\tbc\tdef\tg".expandtabs(4), "a\nb\tc".expandtabs(), "\t\r\t".expandtabs(3), "01\t012\t0123\t01234".expandtabs())
s = " \t\n\x0b\x0c\r\x1c\x85\xa0\u2003x y\u2003 "
print(repr(s.strip()), repr(s.lstrip()), len(s.rstrip()), "xyxabcxyx".strip("xy"), "abc".strip("abc"), "aXa".strip("a"), "abc".strip(""), " a ".strip(None))
print("www.example.com".strip("cmowz."), "mississippi".lstrip("mis"), "mississippi".rstrip("ipz"), "éaé".strip("é"))
print("prefix".removeprefix("pre"), "prefix".removeprefix("x"), "suffix".removesuffix("fix"), "aa".removesuffix("a"), "a".removeprefix("a"), "a".removesuffix("aa"), "a".removesuffix(""))
for f in (lambda: "a".center("x"), lambda: "a".center(5, ""), lambda: "a".ljust(5, "ab"), lambda: "a".rjust(), lambda: "a".zfill("3"), lambda: "a".strip(1),
          lambda: "a".expandtabs("x"), lambda: "a".removeprefix(1), lambda: "a".removesuffix(), lambda: "a".center(5, 6), lambda: "a".strip("a", "b")):
    try:
        print(f())
    except TypeError as e:
        print(e)
