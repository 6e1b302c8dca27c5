# Conversions to numbers: derived answers of special methods are deprecated, others are errors.
import warnings, operator, math
warnings.simplefilter('always')
def show(f):
    with warnings.catch_warnings(record=True) as w:
        warnings.simplefilter('always')
        try: r = f()
        except Exception as e: r = f"{type(e).__name__}: {e}"
    print(r, [(x.category.__name__, str(x.message)) for x in w])
class I:
    def __index__(self): return True
class N:
    def __int__(self): return True
class F2(float): pass
class F:
    def __float__(self): return F2(1.5)
class C2(complex): pass
class C:
    def __complex__(self): return C2(1+2j)
class WC:
    def __complex__(self): return 1+2j
class B:
    def __index__(self): return 'x'
    def __int__(self): return 'x'
class BF:
    def __float__(self): return 'x'
    def __complex__(self): return 'x'
for f in [lambda: int(I()), lambda: operator.index(I()), lambda: [1,2][I()], lambda: int(N()), lambda: float(F()), lambda: math.sin(F()), lambda: float(I()), lambda: complex(C()),
  lambda: complex(1j, 0), lambda: complex(0, 1j), lambda: complex(C2(1), 0), lambda: complex(0,C2(1)), lambda: complex(WC(),0), lambda: complex(0, WC()), lambda: complex(C(), 0), lambda: complex(1j,1j), lambda: complex('1',0), lambda: complex(0,'1'),
  lambda: complex([]), lambda: complex([],1), lambda: complex(1,[]), lambda: int(B()), lambda: operator.index(B()), lambda: float(BF()), lambda: complex(BF()), lambda: math.sqrt(BF()), lambda: float(B()), lambda: range(I())[0], lambda: float.from_number(F()), lambda: complex.from_number(C()), lambda:  math.gcd(I(), 3), lambda: "%d" % N(), lambda: "%f" % F(), lambda: round(1.5, I()), lambda: int('12', I()), lambda: complex(F(), F())]:
    show(f)
