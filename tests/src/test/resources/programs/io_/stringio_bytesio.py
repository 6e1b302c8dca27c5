# StringIO and BytesIO: reading, seeking, truncating, newlines, errors.
import io

s = io.StringIO("one\ntwo\nthree")
print(s.read(2), s.readline(), s.tell(), s.readlines(), s.read(), s.seek(0), list(s), s.seek(4), s.write("TWO"), s.getvalue(), s.seek(0, 2), s.write("!"), s.truncate(5), s.getvalue(), s.closed, s.readable(), s.writable(), s.seekable(), s.isatty())
n = io.StringIO("a\r\nb\rc\n", newline=None)
print(repr(n.read()), repr(io.StringIO("a\r\nb", newline="").read()), repr(io.StringIO("a\nb", newline="\r\n").getvalue()), [repr(l) for l in io.StringIO("a\rb\r\nc", newline=None)], io.StringIO().getvalue() == "", io.StringIO("x").readline(0))
b = io.BytesIO(b"hello world")
print(b.read(5), b.read1(1), b.tell(), b.getvalue()[:3], b.seek(-5, 2), b.read(), b.seek(0), b.readinto(buf := bytearray(4)), buf, b.seek(20), b.write(b"!"), b.getvalue(), b.getbuffer()[0], b.readline(), io.BytesIO(b"a\nb").readlines(), b.truncate(2), b.getvalue(), io.BytesIO(bytearray(b"x")).getvalue())
for f in (lambda: s.write(b"x"), lambda: b.write("x"), lambda: s.seek(-1), lambda: s.seek(1, 1), lambda: b.seek(-1), lambda: s.read("a"), lambda: io.StringIO(b"x"), lambda: io.BytesIO("x"), lambda: s.fileno(), lambda: s.truncate(-1), lambda: io.StringIO(newline="x"), lambda: b.seek(0, 9), lambda: s.detach(), lambda: b.writelines([1])):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
with io.StringIO() as w:
    w.writelines(["a", "b"]); print("c", file=w, end=""); v = w.getvalue()
print(v, w.closed)
for f in (w.read, w.getvalue, lambda: w.write("x"), w.__enter__, lambda: next(w)):
    try:
        f()
    except ValueError as e:
        print(e)
w.close()
t = io.TextIOWrapper(raw := io.BytesIO(b"caf\xc3\xa9\nx"), encoding="utf-8")
print(t.readline(), t.encoding, t.errors, t.newlines, t.line_buffering, t.read(), t.buffer is raw)
t2 = io.TextIOWrapper(io.BytesIO(), encoding="latin-1", newline="\r\n", write_through=True)
print(t2.write("é\n"), t2.buffer.getvalue(), io.BufferedReader(io.BytesIO(b"abc")).peek(1)[:1], io.BufferedWriter(out := io.BytesIO()).write(b"x"), issubclass(io.StringIO, io.TextIOBase), isinstance(b, io.BufferedIOBase), io.SEEK_END, io.DEFAULT_BUFFER_SIZE > 0)
