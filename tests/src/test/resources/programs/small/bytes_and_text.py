# From text to bytes and back, by index, slice and iteration.
t = "naïve €5 😀"
b = t.encode()
print(b, len(t), len(b), list(b[:4]), b[2:4].decode(), b.decode() == t, [bytes([x]) for x in b[:2]], bytes(reversed(b"abc")), b"".join(bytes([x]) for x in b) == b)
for end in range(3, 6):
    try:
        print(b[:end].decode())
    except UnicodeDecodeError as e:
        print(e.start, e.end, e.reason, b[:end].decode(errors="ignore"))
print(int.from_bytes(b"\x01\x00"), (258).to_bytes(2), bytes.fromhex("e282ac").decode(), "€".encode().hex(), b"abc"[0] == 97, b"abc"[:1] == b"a", 97 in b"abc", b"bc" in b"abc", "ab" == b"ab", {b"k": 1}.get("k"), str(b"x"), repr(str(b"x")), bytes(str(5), "ascii"), "%s" % b"x", b"%s" % b"y", "é".encode("latin-1") + b"!", sorted([b"b", b"a", b""]), b"a" * 3, max(b"abc"), bytearray(b"ab") + b"c", b"c" + bytearray(b"d"))
