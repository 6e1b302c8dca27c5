# int(): strings of all bases, whitespace, underscores, errors.
for args in (("42",), ("-42",), ("+42",), ("  42\n",), ("1_000",), ("0",), ("007",), ("-0",), ("ff", 16), ("0xff", 16), ("0xFF", 0), ("0b101", 0), ("0o17", 0), ("101", 2), ("z", 36), ("Zz", 36), ("10", 0), ("0", 0), ("00", 0), ("0_0", 0),
             (b"42",), (bytearray(b"7"),), ("٣",), ("１２",), ("9" * 30,), ("-0x1f", 16), ("0b1", 2), ("1_0", 2), ("0x_f", 0), (" -5 ",), (3.99,), (-3.99,), (1e20,), (True,), (), ("0o7", 8), ("\u2003" + "5",)):
    print(args, int(*args))
for args in (("",), ("a",), ("4 2",), ("1__0",), ("_1",), ("1_",), ("0x",), ("0xff",), ("08", 0), ("2", 2), ("1", 1), ("1", 37), ("1", -1), (1.5, 10), (5, 10), (None,), ([],), ("1.5",), ("1e5",), (b"\xff",), ("é",), ("+-1",), ("- 1",), ("0b2", 0), ("0x_", 0),
             ("1", "2"), ("1", 2.0), (float("nan"),), (float("-inf"),), (1j,), ("\0",), ("1\0",), (b"1\0",), ("010", 0), ("x" * 5,)):
    try:
        print(args, int(*args))
    except Exception as e:
        print(type(e).__name__, e)
print(int("10", base=3), int.from_bytes(b"\x01\x02"), int.from_bytes(b"\xff\xfe", "little", signed=True), (258).to_bytes(2), (-2).to_bytes(2, "little", signed=True), (0).to_bytes(0), int.from_bytes([1, 0], byteorder="big"), int.from_bytes(b""))
for f in (lambda: (256).to_bytes(1), lambda: (-1).to_bytes(1), lambda: (1).to_bytes(-1), lambda: (1).to_bytes(1, "x"), lambda: int.from_bytes("ab"), lambda: int.from_bytes(b"a", "x"), lambda: int.from_bytes([256]), lambda: (128).to_bytes(1, signed=True)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
try:
    int("1" * 5000)
except ValueError as e:
    print(e)
try:
    str(10 ** 5000)
except ValueError as e:
    print(e)
