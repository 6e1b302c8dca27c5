# pathlib: pure operations and a few on disk.
import tempfile
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

P = PurePosixPath
for s in ("a/b.tar.gz", "/", "", "/a/../b", ".x", "a/", "a//b", "./a", "//a/b"):
    q = P(s)
    print(repr(q), str(q), q.name, q.stem, q.suffix, q.suffixes, q.parent, q.parts, q.is_absolute(), q.root, q.anchor)
q = P("/a/b/c.txt")
print(q / "d", "x" / P("y"), q.with_name("n"), q.with_suffix(".py"), q.with_stem("s"), q.relative_to("/a"), q.joinpath("x", "/y"), list(q.parents), q.match("*.txt"), q.match("b/*"), q.full_match("/a/**/*.txt"), q.is_relative_to("/a"), q.as_posix(), hash(q) == hash(P("/a/b/c.txt")), q == P("/a/b/c.txt"), q < P("/b"), sorted([P("b"), P("a")]), P("a", "b") == P("a/b"), P(), bytes(P("a")), P("a").relative_to("b", walk_up=True), q.with_segments("z"))
print(PureWindowsPath("C:\\a\\b.txt").parts, PureWindowsPath("c:/A") == PureWindowsPath("C:/a"), type(PurePath("a")).__name__)
for f in (lambda: q.relative_to("/x"), lambda: P("").with_name("a"), lambda: q.with_suffix("txt"), lambda: P(5), lambda: q / 5, lambda: P("a") < "a", lambda: q.with_name("a/b"), lambda: P("a") + "b", lambda: P("a").match(""), lambda: setattr(q, "name", "x")):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
with tempfile.TemporaryDirectory() as d:
    r = Path(d)
    (r / "sub" / "deep").mkdir(parents=True); (r / "f.txt").write_text("héllo\n"); (r / "sub" / "g.py").write_bytes(b"x"); (r / "sub" / "deep" / "h.txt").touch()
    print((r / "f.txt").read_text(), (r / "f.txt").read_bytes(), sorted(x.name for x in r.iterdir()), sorted(str(x.relative_to(r)) for x in r.rglob("*.txt")), sorted(x.name for x in r.glob("*/*")), (r / "f.txt").stat().st_size, (r / "nope").exists(), (r / "sub").is_dir(), (r / "f.txt").rename(r / "k.txt").name, (r / "k.txt").unlink(), (r / "k.txt").unlink(missing_ok=True), [(x.name, a, b) for x, a, b in (r / "sub").walk()], (r / "f.txt").is_file(), (r / "sub" / "deep" / "h.txt").resolve().name)
    for f in (lambda: (r / "nope").read_text(), lambda: (r / "sub").mkdir(), lambda: (r / "sub").rmdir(), lambda: (r / "nope").unlink(), lambda: (r / "sub").mkdir(exist_ok=True)):
        try:
            print(f())
        except OSError as e:
            print(type(e).__name__, e.errno)
    with (r / "w").open("w") as f:
        f.write("z")
    (r / "c").write_text("copied"); (r / "c").copy(r / "c2"); print((r / "c2").read_text(), (r / "c").samefile(r / "c2"))
