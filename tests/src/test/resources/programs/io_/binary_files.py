# Binary files: seek, tell, buffering, readinto, raw.
import os, tempfile

with tempfile.TemporaryDirectory() as d:
    p = os.path.join(d, "b.bin")
    with open(p, "wb") as f:
        print(f.write(b"0123456789"), f.tell(), f.write(bytearray(b"ab")), f.write(memoryview(b"cd")), f.seekable(), f.raw.__class__.__name__)
    with open(p, "rb") as f:
        print(f.read(3), f.seek(-2, 2), f.read(), f.seek(2), f.peek(1)[:2], f.tell(), f.seek(3, 1), f.read1(2), f.readinto(b := bytearray(3)), bytes(b), f.read(100), f.read())
    with open(p, "r+b") as f:
        f.seek(5); f.write(b"XY"); f.seek(0); print(f.read()); f.truncate(4); f.seek(0); print(f.read())
    with open(p, "ab") as f:
        f.write(b"end"); print(f.tell())
    with open(p, "rb", buffering=0) as f:
        print(type(f).__name__, f.read(2), f.readall(), f.read(1), f.mode, f.closefd)
    with open(p, "wb+") as f:
        f.writelines([b"l1\n", b"l2\n", b"tail"]); f.seek(0); print(f.readline(), f.readlines(), list(f))
    with open(p, "rb") as f:
        print([l for l in f], f.seek(0), f.readline(2), f.readlines(1))
    fd = os.open(p, os.O_RDWR | os.O_CREAT)
    print(os.write(fd, b"raw"), os.lseek(fd, 0, os.SEEK_SET), os.read(fd, 5), os.fstat(fd).st_size, os.close(fd))
    try:
        os.read(fd, 1)
    except OSError as e:
        print(type(e).__name__, e.errno)
    with open(os.open(p, os.O_RDONLY), "rb") as f:
        print(f.read(3), isinstance(f.name, int))
    for g in (lambda: open(p, "wb").write("x"), lambda: open(p, "rb").write(b"x"), lambda: open(p, "wb").read(), lambda: open(p, "rb").seek(-1)):
        try:
            g()
        except Exception as e:
            print(type(e).__name__, e)
