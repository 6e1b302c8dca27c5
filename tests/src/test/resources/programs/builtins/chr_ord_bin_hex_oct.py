# chr, ord, bin, oct, hex.
print([chr(i) for i in (0, 65, 233, 8364, 128512)], ord("a"), ord("😀"), ord(b"x"), ord(bytearray(b"\xff")), chr(0x10FFFF).encode("utf-8"), ascii(chr(0xD800)))
print(bin(0), bin(10), bin(-10), bin(True), oct(8), oct(-8), hex(255), hex(-255), hex(2 ** 64), bin(2 ** 65), oct(10 ** 20), hex(0))


class I:
    def __index__(self):
        return 66


print(chr(I()), bin(I()), oct(I()), hex(I()))
for f in (lambda: chr(-1), lambda: chr(0x110000), lambda: chr("a"), lambda: chr(1.5), lambda: chr(2 ** 100), lambda: ord(""), lambda: ord("ab"), lambda: ord(5), lambda: ord(b""), lambda: ord(b"ab"), lambda: ord(None), lambda: bin(1.5),
          lambda: hex("a"), lambda: oct(None), lambda: bin(), lambda: hex(1, 2)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
