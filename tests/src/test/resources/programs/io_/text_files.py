# Text files in a temporary folder: modes, newlines, encodings, errors.
import os, tempfile

with tempfile.TemporaryDirectory() as d:
    p = os.path.join(d, "f.txt")
    with open(p, "w") as f:
        print(f.write("one\ntwo\n"), f.writelines(["three\n", "é"]), f.mode, os.path.basename(f.name), f.encoding, f.closed, f.readable(), f.writable())
    print(f.closed, os.path.getsize(p), open(p).read().split("\n") if False else "")
    with open(p) as f:
        print(f.readline(), f.read(3), f.readlines(), repr(f.read()), f.seek(0), next(f), [l.strip() for l in f])
    with open(p, "a") as f:
        f.write("\nappended"); print(f.tell())
    with open(p, "r+") as f:
        f.write("ONE"); f.seek(0); print(repr(f.read()))
    with open(p, "w+", newline="") as f:
        f.write("a\r\nb\rc\n"); f.seek(0); print(repr(f.read()))
    with open(p, newline=None) as f:
        print(repr(f.read()), f.newlines)
    with open(p, newline="\r") as f:
        print(f.readlines())
    with open(p, "w", newline="\r\n") as f:
        f.write("x\ny\n")
    with open(p, "rb") as f:
        print(f.read(), f.mode, type(f).__name__)
    with open(p, "x" if not os.path.exists(p) else "w", encoding="latin-1") as f:
        f.write("é")
    for kw in ({"encoding": "utf-8"}, {"encoding": "latin-1"}, {"encoding": "ascii", "errors": "replace"}, {"encoding": "utf-8", "errors": "surrogateescape"}):
        try:
            with open(p, **kw) as f:
                print(ascii(f.read()))
        except UnicodeDecodeError as e:
            print(e)
    for args, kw in ((("nope.txt",), {}), ((p, "x"), {}), ((p, "z"), {}), ((p, "rw"), {}), ((p, "rb"), {"encoding": "utf-8"}), ((p, "r"), {"buffering": 0}), ((p,), {"encoding": "nope"}), ((p,), {"newline": "x"}), ((d,), {}), ((5.5,), {}), ((p, "r"), {"errors": "nope"}), ((p, "rb"), {"newline": ""}), ((p, ""), {}), ((os.path.join(d, "no", "dir"), "w"), {}), (("a\0b",), {}), ((p, "U"), {}), ((p, 5), {})):
        try:
            open(os.path.join(d, args[0]) if isinstance(args[0], str) and "\0" not in args[0] else args[0], *args[1:], **kw).close(); print("fine", args[1:], kw)
        except Exception as e:
            print(type(e).__name__, str(e).replace(d, "D"))
    f = open(p); f.close()
    for g in (f.read, f.readline, lambda: f.write("x"), lambda: next(f), f.fileno, f.tell, f.flush, f.__enter__):
        try:
            g()
        except ValueError as e:
            print(e)
    with open(p, "w") as f:
        try:
            f.read()
        except Exception as e:
            print(type(e).__name__, e)
    with open(p) as f:
        try:
            f.write("x")
        except Exception as e:
            print(type(e).__name__, e)
