# zipfile, gzip, tarfile, bz2, lzma in memory.
import bz2, gzip, io, lzma, tarfile, zipfile

data = b"some data " * 50
b = io.BytesIO()
with zipfile.ZipFile(b, "w", zipfile.ZIP_DEFLATED) as z:
    z.writestr("a.txt", "héllo"); z.writestr(zipfile.ZipInfo("d/b.bin", (2020, 1, 2, 3, 4, 6)), data)
with zipfile.ZipFile(b) as z:
    print(z.namelist(), z.read("a.txt").decode(), z.getinfo("d/b.bin").file_size, z.getinfo("d/b.bin").date_time, z.testzip(), z.open("a.txt").read(3))
    try: z.read("nope")
    except KeyError as e: print(e)
for bad in (b"junk", b""):
    try: zipfile.ZipFile(io.BytesIO(bad))
    except zipfile.BadZipFile as e: print(e)
g = gzip.compress(data, mtime=0); print(gzip.decompress(g) == data, g[:4], gzip.open(io.BytesIO(g), "rt").read(4))
t = io.BytesIO()
with tarfile.open(fileobj=t, mode="w") as f:
    i = tarfile.TarInfo("x/y.txt"); i.size = len(data); f.addfile(i, io.BytesIO(data))
t.seek(0)
with tarfile.open(fileobj=t) as f: print(f.getnames(), f.extractfile("x/y.txt").read(9), f.getmember("x/y.txt").isfile())
for f in (lambda: gzip.decompress(b"junk!"), lambda: gzip.decompress(g[:20]), lambda: tarfile.open(fileobj=io.BytesIO(b"x" * 600))):
    try: f()
    except Exception as e: print(type(e).__name__, str(e)[:60])
print(bz2.decompress(bz2.compress(data)) == data, lzma.decompress(lzma.compress(data)) == data)
