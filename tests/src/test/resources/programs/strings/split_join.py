# split, rsplit, splitlines, partition, join.
for args in ((), (None,), (" ",), (None, 1), (" ", 1), (None, 0), (" ", 0), (None, -1), (",",)):
    print(args, "  a b  c ".split(*args), "  a b  c ".rsplit(*args))
print("a,b,,c,".split(","), "a,b,,c,".rsplit(",", 2), "a,b,,c,".split(",", 2), ",".split(","), "".split(","), "".split(), "   ".split())
print("a<>b<>c".split("<>"), "a<>b<>c".rsplit("<>", 1), "aaa".split("aa"), "aaa".rsplit("aa"), "abc".split("abc"), "x".split("y"))
print("a\tb\nc\x0bd\x0ce\x1cf\x85g\u2028h\u3000i j".split())
print("a\nb\r\nc\rd\x0be\x0cf\x1cg\x1dh\x1ei\x85j\u2028k\u2029l".splitlines())
print("a\n\nb\n".splitlines(), "a\n\nb\n".splitlines(True), "\n".splitlines(), "".splitlines(), "a".splitlines(keepends=True), "\r\n\r".splitlines(True))
print("a-b-c".partition("-"), "a-b-c".rpartition("-"), "abc".partition("-"), "abc".rpartition("-"), "-".partition("-"), "a--b".partition("--"))
print(",".join("abc"), "".join(["a", "b"]), ", ".join([]), "x".join(["a"]), "x".join(("a", "b")), "-".join({"k": 1}), "-".join(c for c in "ab"))
print(" ".join(map(str, range(5))), "😀".join("ab"), "é".join(["", ""]))
for f in (lambda: "a".split(""), lambda: "a".rsplit(""), lambda: "a".partition(""), lambda: "a".split(1), lambda: "a".split(",", "x"),
          lambda: ",".join([1]), lambda: ",".join(["a", None]), lambda: ",".join(5), lambda: ",".join("a", "b"), lambda: ",".join([b"a"]),
          lambda: "a".split(maxsplit=1.5), lambda: "a".splitlines(1, 2), lambda: "a".split(sep=5), lambda: "a".partition(None), lambda: "a".rpartition()):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print("a b".split(sep=None, maxsplit=1), "a,b,c".split(maxsplit=1, sep=","), " a b ".rsplit(None, 1), "a b c ".rsplit(maxsplit=1))
text = "k1=v1;k2=v2=x;k3"
print(dict(part.partition("=")[::2] for part in text.split(";")))
def bad():
    yield "a"
    raise KeyError("in join")
try:
    ",".join(bad())
except KeyError as e:
    print(e)
