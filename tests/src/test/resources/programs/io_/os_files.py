# os: folders, listing, stat, rename, links, environment, walk.
import os, stat, tempfile

with tempfile.TemporaryDirectory() as d:
    j = lambda *a: os.path.join(d, *a)
    os.mkdir(j("a")); os.makedirs(j("b", "c", "d")); os.makedirs(j("b"), exist_ok=True)
    for n in ("z.txt", "a/y.txt", "b/c/x.py"):
        with open(j(n), "w") as f:
            f.write(n)
    print(sorted(os.listdir(d)), sorted(e.name for e in os.scandir(d) if e.is_dir()), [(os.path.relpath(r, d), sorted(ds), sorted(fs)) for r, ds, fs in sorted(os.walk(d))])
    print(os.path.exists(j("z.txt")), os.path.isfile(j("z.txt")), os.path.isdir(j("a")), os.path.getsize(j("z.txt")), os.stat(j("z.txt")).st_size, stat.S_ISREG(os.stat(j("z.txt")).st_mode), os.access(j("z.txt"), os.R_OK))
    os.rename(j("z.txt"), j("w.txt")); os.replace(j("w.txt"), j("a", "w.txt")); os.remove(j("a", "w.txt")); os.chmod(j("a/y.txt"), 0o600); print(oct(os.stat(j("a/y.txt")).st_mode & 0o777))
    os.symlink("y.txt", j("a", "link")); os.link(j("a/y.txt"), j("a/hard"))
    print(os.readlink(j("a/link")), os.path.islink(j("a/link")), os.lstat(j("a/link")).st_size, os.stat(j("a/hard")).st_nlink, os.path.samefile(j("a/hard"), j("a/y.txt")), sorted(os.listdir(j("a"))))
    os.utime(j("a/y.txt"), (1000, 2000)); print(os.stat(j("a/y.txt")).st_mtime, os.path.getmtime(j("a/y.txt")), os.stat(j("a/y.txt")).st_mtime_ns)
    for f in (lambda: os.mkdir(j("a")), lambda: os.rmdir(j("a")), lambda: os.remove(j("nope")), lambda: os.listdir(j("nope")), lambda: os.rename(j("nope"), j("x")), lambda: os.makedirs(j("a")), lambda: os.rmdir(j("a/y.txt")), lambda: os.stat(j("nope")), lambda: os.readlink(j("a/y.txt")), lambda: os.remove(5.5), lambda: os.chdir(j("nope")), lambda: os.unlink(j("a/y.txt/x"))):
        try:
            f()
        except Exception as e:
            print(type(e).__name__, str(e).replace(d, "D"), getattr(e, "errno", None))
    os.removedirs(j("b", "c", "d")) ; print(os.path.exists(j("b/c/d")), os.path.exists(j("b/c")))
    print(os.truncate(j("a/y.txt"), 2), open(j("a/y.txt")).read(), os.fspath("x"), os.fsencode("é"), os.fsdecode(b"\xff").encode("utf-8", "surrogateescape"))
os.environ["MY_TEST_VAR"] = "1"
print(os.environ.get("MY_TEST_VAR"), os.getenv("NOPE_VAR", "dflt"), os.environ.pop("MY_TEST_VAR"), "MY_TEST_VAR" in os.environ, os.sep, os.linesep.encode(), os.name, os.curdir, os.pardir, os.extsep, os.pathsep, os.devnull, os.strerror(2), isinstance(os.getpid(), int), os.path.isdir(os.getcwd()), len(os.urandom(4)), os.cpu_count() > 0)
for f in (lambda: os.environ["NOPE_VAR"], lambda: os.environ.__setitem__("A", 5), lambda: os.environ.__setitem__("A=B", "x"), lambda: os.fspath(5), lambda: os.putenv("a", 1)):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
