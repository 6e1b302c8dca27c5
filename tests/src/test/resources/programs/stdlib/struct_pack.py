# struct: formats, byte orders, padding, errors.
import struct

for fmt, values in (("b", (-1,)), ("B", (255,)), ("<h", (-2,)), (">H", (258,)), ("<i", (-3,)), (">I", (4,)), ("<q", (-5,)), (">Q", (2 ** 64 - 1,)), ("<f", (1.5,)), (">d", (0.1,)), ("<e", (1.5,)), ("?", (True,)), ("c", (b"x",)), ("5s", (b"abc",)), ("3s", (b"abcdef",)), ("5p", (b"abc",)), ("<bhi", (1, 2, 3)), ("@bhi", (1, 2, 3)), ("=bhi", (1, 2, 3)), ("!bhq", (1, 2, 3)), ("3b", (1, 2, 3)), ("<2x b x", (7,)), ("0i", ()), ("<l", (9,)), ("@l", (9,)), ("n", (5,)), ("bq", (1, 2)), ("qb", (1, 2)), ("b0q", (1,)), ("2s2s", (b"a", b"b")), ("<F", (1 + 2j,)), (">D", (1j,))):
    packed = struct.pack(fmt, *values)
    print(fmt, packed, struct.calcsize(fmt), struct.unpack(fmt, packed))
for f in (lambda: struct.pack("b", 128), lambda: struct.pack("B", -1), lambda: struct.pack("<H", 65536), lambda: struct.pack("i", 2 ** 31), lambda: struct.pack("<i", "a"), lambda: struct.pack("<i", 1.5), lambda: struct.pack("<i"), lambda: struct.pack("<i", 1, 2), lambda: struct.pack("z", 1), lambda: struct.unpack("<i", b"abc"), lambda: struct.unpack("<i", "abcd"), lambda: struct.pack("c", b"ab"), lambda: struct.pack("c", 1), lambda: struct.pack("s", "a"), lambda: struct.pack("<f", 1e300), lambda: struct.pack("<e", 1e6), lambda: struct.pack("f", "a"), lambda: struct.calcsize("99999999999999999999i"), lambda: struct.pack("3", 1), lambda: struct.unpack_from("<i", b"abc"), lambda: struct.unpack_from("<i", b"abcdefgh", 6), lambda: struct.pack_into("<i", bytearray(2), 0, 1), lambda: list(struct.iter_unpack("<h", b"abc")), lambda: struct.pack("<q", 2 ** 63), lambda: struct.pack("<n", 1), lambda: struct.Struct(5)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
buffer = bytearray(8)
struct.pack_into("<hh", buffer, 2, 1, -1)
print(buffer, struct.unpack_from("<h", buffer, 2), list(struct.iter_unpack("<H", b"\1\0\2\0")), struct.unpack("<i", memoryview(b"\1\0\0\0")), struct.unpack_from(">h", b"abc", -2))
s = struct.Struct("<iB")
print(s.format, s.size, s.pack(1, 2), s.unpack(b"\1\0\0\0\2"), s.unpack_from(b"x" * 5 + b"\1\0\0\0\2", 5), repr(s), [hex(x) for x in struct.unpack("<4B", struct.pack("<f", -0.0))], struct.unpack("<d", struct.pack("<d", float("nan")))[0], struct.pack(">f", 0.1).hex())
