# complex: literals, arithmetic, constructor, repr, errors.
print(1j, 2 + 3j, -1j, 1 - 1j, complex(1, 2), complex(1.5), complex(), complex("1+2j"), complex(" -1.5e3-2J "), complex("j"), complex("-j"), complex("(1+2j)"), complex("nan+infj"), complex("5"), complex("1_0j"))
print((1 + 2j) + (3 - 1j), (1 + 2j) * (3 - 1j), (1 + 2j) / (3 - 1j), (1 + 2j) - 1, (1 + 2j) ** 2, (1 + 2j) ** -1, (1 + 2j) ** 0.5, 2 ** 1j, 1j ** 2, 0j ** 0, (1 + 2j) ** 0, -(1 + 2j), +(1 + 2j), abs(3 + 4j), (1 + 2j).conjugate(), (1 + 2j).real, (1 + 2j).imag)
print(1j == 1j, 1 + 0j == 1, 1j != 1, hash(1 + 0j) == hash(1), bool(0j), bool(1e-300j), 1j in [1j], {1 + 0j: "a"}[1], repr(-0j), repr(complex(-0.0, -0.0)), str(complex(0, -0.0)), complex(-0.0, 1), 1e16 + 1e-5j, complex(float("inf"), float("nan")), complex(1, float("-inf")))
print(complex(True, False), complex(real=1, imag=2), complex(imag=3), complex.from_number(2), (1 + 2j).__complex__(), f"{1 + 2j:.1f}", f"{1.5 - 2j:+.2e}", f"{1j!r}", "%s" % (1 + 1j))
for f in (lambda: 1j < 2j, lambda: 1j // 1, lambda: 1j % 1, lambda: divmod(1j, 1), lambda: int(1j), lambda: float(1j), lambda: 1j / 0, lambda: 0j ** -1, lambda: 0j ** 1j, lambda: complex("a"), lambda: complex(""), lambda: complex("1+ 2j"), lambda: complex("1", 2), lambda: complex(1, "2"), lambda: complex([]), lambda: round(1j), lambda: 1j & 1, lambda: complex(1, 2, 3), lambda: "%d" % 1j, lambda: f"{1j:d}", lambda: pow(1j, 2, 3), lambda: (1e200 + 1j) ** 10, lambda: complex("1+2j+3j"), lambda: abs(complex(1e308, 1e308)), lambda: setattr(1j, "real", 1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class C:
    def __complex__(self):
        return 5j


class F:
    def __float__(self):
        return 2.5


class I:
    def __index__(self):
        return 3


print(complex(C()), complex(F()), complex(I()), complex(I(), F()))
print(sum([1j, 2, 0.5]), max([1j, 2j], key=abs), sorted([2j, 1j], key=lambda z: z.imag), (1 + 1e-17j) + 1, 1j * 1j, 1j.imag, 1_0.5j, 1e2j, 3 - 4j - (3 - 4j), 1j - 1j, -1j * -1j, 2j ** 3, (2 + 0j) ** 3, 1j ** 1j)
import cmath

print(cmath.sqrt(-1), cmath.phase(1j), cmath.polar(1 + 1j), cmath.rect(2, cmath.pi / 2).imag, cmath.exp(1j * cmath.pi).real, cmath.isclose(1j, 1j + 1e-12), cmath.isnan(complex("nan")), cmath.isinf(complex("inf")), cmath.log(-1), cmath.log(100, 10), cmath.nanj, cmath.infj)
