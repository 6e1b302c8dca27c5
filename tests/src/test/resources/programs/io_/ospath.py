# os.path: pure path functions.
import os.path as p

for s in ("", "a", "/a/b.txt", "a/b/", "/", "//a", "a//b", "a/./b/../c", "../x", ".hidden", "a.tar.gz", "/a/b/..", ".", "..", "a.", "~"):
    print(repr(s), p.basename(s), p.dirname(s), p.split(s), p.splitext(s), p.normpath(s), p.isabs(s), p.splitroot(s))
print(p.join("a", "b"), p.join("a/", "b"), p.join("a", "/b"), p.join("a", ""), p.join("", "a"), p.join("a", "b", "..", "c"), p.join(b"a", b"b"), p.commonprefix(["abc", "abd"]), p.commonpath(["/a/b", "/a/c"]), p.relpath("/a/b", "/a/c"), p.relpath("x", "x"), p.expanduser("a~"), p.normcase("A"), p.splitdrive("/a"), p.isabs("a"), p.lexists("/"), p.ismount("/"), p.expandvars("$NOPE_X/${NOPE_Y}"))
for f in (lambda: p.join("a", 5), lambda: p.join("a", b"b"), lambda: p.basename(5), lambda: p.commonpath([]), lambda: p.commonpath(["/a", "b"]), lambda: p.relpath(""), lambda: p.exists("a\0b"), lambda: p.splitext(None), lambda: p.getsize("nope_no")):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
