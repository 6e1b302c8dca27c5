# Numeric literals of every form and the wrong ones.
print(0, 00, 0_0, 123, 1_000_000, 0xFF, 0XfF, 0x_ff, 0b101, 0B1_0, 0o17, 0O1_7, 10 ** 3)
print(1., .5, 1.5, 1e3, 1E3, 1e+3, 1e-3, 1_0.0_1e1_0, 0e0, 00.5, 09.5, 0_9.5, 1e400, .5e1, 5.e1, 0777.0)
print(1j, 1J, 1.5j, .5j, 1e3j, 0j, 1_0j, 00j, 09j)
print(1 .real, 1..real, 1.0.real, 1j.imag, -1 .__abs__(), (-1).__abs__(), 5 .bit_length(), 1_0.5j.imag)
print(0xDEADBEEFCAFEBABE, 0b11111111111111111111111111111111111111111111111111111111111111111, 0o777777777777777777777777, 123456789012345678901234567890, -9223372036854775808, 9223372036854775807)
import warnings

warnings.simplefilter("ignore", SyntaxWarning)
for s in ("0777", "0b2", "0b", "0o8", "0xg", "0x", "1_", "1__0", "1_.5", "1._5", "1e_5", "1e", "1e+", "1.e", "0_x1", "1x", "1.5x", "1jj", "0b1_", "0b1__0", "00_1", "012", "09", "1ee5", "1.2.3", "1e5.5", "0xfg", "5l", "5L", "0b1.5", "0o1.5", "1 2", "1and 2", "1or 2", "1in [1]", "0b1and 1", "1e5and 2", "1jif 1else 2", "1_000_", "٣", "1é", "0x1.8", "1.real", "1.5.real", "1else 2", "1isnt"):
    try:
        print(s, eval(s))
    except (SyntaxError, AttributeError) as e:
        print(s, "->", getattr(e, "msg", e), getattr(e, "offset", None))
