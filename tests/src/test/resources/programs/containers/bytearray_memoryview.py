# bytearray mutation and memoryview: slices, casts, releases, writes through.
a = bytearray(b"hello")
a[0] = 72; a.append(33); a.extend(b"??"); a.insert(0, 62); a += b"x"; a.pop(); a.pop(0); a.remove(33); a.reverse(); a.reverse()
print(a, len(a), a[1:3], a[0], a.upper(), a.find(b"l"), a == b"Hello??", bytearray(3), bytearray([1, 2]), bytearray("é", "utf-8"), a.copy() is a, a * 2)
a[1:3] = b"EEE"; print(a); a[::2] = b"-" * len(a[::2]); print(a); del a[0]; del a[::2]; print(a); a[5:] = [65, 66]; print(a); a.clear(); print(a); a[:] = b"abc"; a *= 2; print(a, a.hex(), a.decode(), a.split(b"c"), a.translate(None, b"a"), repr(bytearray(b"'")))
a.resize(8); print(a)
for f in (lambda: a.__setitem__(0, 256), lambda: a.__setitem__(0, "a"), lambda: a.__setitem__(100, 1), lambda: a.append(300), lambda: a.append("a"), lambda: a.extend([1, 300]), lambda: a.extend("a"), lambda: a.remove(255), lambda: bytearray().pop(), lambda: a.insert(0, -1), lambda: hash(a), lambda: a + "s", lambda: a.__setitem__(slice(0, 1), "a"), lambda: a.__setitem__(slice(0, 1), 5), lambda: a.__setitem__(slice(None, None, 2), b"x"), lambda: bytearray("a"), lambda: {a: 1}, lambda: a.pop(100)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
a = bytearray(b"0123456789")
m = memoryview(a)
print(len(m), m[0], m[-1], bytes(m[2:5]), m[::2].tobytes(), m.tolist()[:3], m.readonly, m.format, m.itemsize, m.nbytes, m.ndim, m.shape, m.strides, m.contiguous, m == a, m[1:3] == b"12", m.obj is a, m[::-1].tobytes(), m.hex())
m[0] = 65; m[1:3] = b"BC"; m[::5] = b"xy"; print(a)
try:
    a.append(1)
except BufferError as e:
    print(e)
for f in (lambda: m.__setitem__(0, 256), lambda: m.__setitem__(0, b"a"), lambda: m.__setitem__(slice(0, 2), b"abc"), lambda: memoryview(b"ro").__setitem__(0, 1), lambda: m[100], lambda: memoryview("a"), lambda: memoryview(5), lambda: m["a"], lambda: m.cast("I"), lambda: hash(m), lambda: m.__delitem__(0), lambda: memoryview(), lambda: m < m, lambda: m + m):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
i = memoryview(bytearray(8)).cast("i")
i[0], i[1] = 1, -1
print(i.tolist(), i.tobytes(), i.cast("B").tolist(), len(i), i.nbytes, i.format, memoryview(b"abcd").cast("B", (2, 2)).tolist(), memoryview(b"abcd").cast("c")[0], hash(memoryview(b"ab")) == hash(b"ab"))
with memoryview(a) as w:
    print(w[0])
try:
    w[0]
except ValueError as e:
    print(e)
m.release()
a.append(1)
print(a, b"x".join([memoryview(b"a"), bytearray(b"b")]), bytes(memoryview(b"abc")[1:]), b"abc".find(memoryview(b"c")), 98 in memoryview(b"abc"), list(memoryview(b"ab")), memoryview(b"ab").toreadonly().readonly, list(reversed(memoryview(b"ab"))))
