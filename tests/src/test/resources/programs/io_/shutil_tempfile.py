# shutil and tempfile.
import os, shutil, tempfile

with tempfile.TemporaryDirectory(prefix="pre", suffix="suf") as d:
    print(os.path.basename(d).startswith("pre"), d.endswith("suf"), os.path.isdir(d))
    j = lambda *a: os.path.join(d, *a)
    os.makedirs(j("src", "in"))
    for n in ("a.txt", "in/b.txt", "in/c.pyc"):
        with open(j("src", n), "w") as f:
            f.write(n * 3)
    ls = lambda p: sorted(os.path.relpath(os.path.join(r, x), j(p)) for r, ds, fs in os.walk(j(p)) for x in ds + fs)
    print(os.path.basename(shutil.copy(j("src/a.txt"), j("copy.txt"))), open(j("copy.txt")).read(), os.path.basename(shutil.copytree(j("src"), j("dst"), ignore=shutil.ignore_patterns("*.pyc"))), ls("dst"), os.path.basename(shutil.move(j("copy.txt"), j("dst"))), ls("dst"))
    shutil.rmtree(j("dst")); print(os.path.exists(j("dst")), shutil.rmtree(j("dst"), ignore_errors=True))
    archive = shutil.make_archive(j("arch"), "zip", j("src")); shutil.unpack_archive(archive, j("out")); print(os.path.basename(archive), ls("out"), shutil.copyfile(j("src/a.txt"), j("x")) == j("x"), shutil.disk_usage(d).total > 0, shutil.which("no_such_command_at_all"))
    for f in (lambda: shutil.copy(j("nope"), j("y")), lambda: shutil.copyfile(j("x"), j("x")), lambda: shutil.copytree(j("src"), j("out")), lambda: shutil.rmtree(j("nope")), lambda: shutil.move(j("nope"), j("z")), lambda: shutil.make_archive("x", "nope")):
        try:
            f()
        except Exception as e:
            print(type(e).__name__, str(e).replace(d, "D")[:80])
print(os.path.exists(d))
with tempfile.NamedTemporaryFile("w+", suffix=".t") as f:
    f.write("named"); f.seek(0); name = f.name; print(f.read(), os.path.exists(name), name.endswith(".t"))
print(os.path.exists(name))
with tempfile.TemporaryFile() as f:
    f.write(b"x"); f.seek(0); print(f.read(), f.mode)
s = tempfile.SpooledTemporaryFile(max_size=5, mode="w+")
s.write("abc"); print(s._rolled); s.write("defgh"); print(s._rolled, s.seek(0), s.read()); s.close()
fd, path = tempfile.mkstemp(); os.close(fd); os.remove(path); print(os.path.isdir(m := tempfile.mkdtemp()), os.rmdir(m))
