# copy and pickle: what is shared, hooks, protocols, errors.
import copy, pickle, copyreg

a = [1, [2, {"k": (3, [4])}]]
s, d = copy.copy(a), copy.deepcopy(a)
a[1].append("new")
print(s, d, s[1] is a[1], d[1] is a[1])
x = [1]; pair = [x, x]
c = copy.deepcopy(pair)
print(c[0] is c[1], c[0] is x)
loop = []; loop.append(loop)
l2 = copy.deepcopy(loop)
print(l2[0] is l2, copy.copy((1, 2)), copy.deepcopy((1, [2])), copy.copy("a"), copy.copy(len) is len, copy.deepcopy(int) is int, copy.copy({1}), copy.copy(None), copy.deepcopy(lambda: 0).__name__)


class P:
    def __init__(self, x):
        self.x = x
        self.cache = "heavy"

    def __getstate__(self):
        return {"x": self.x}

    def __setstate__(self, state):
        self.__dict__.update(state)
        self.cache = "rebuilt"


class C:
    def __init__(self):
        self.log = []

    def __copy__(self):
        return "copied"

    def __deepcopy__(self, memo):
        return "deep " + type(memo).__name__


class New:
    def __new__(cls, a, b):
        o = super().__new__(cls)
        o.args = (a, b)
        return o

    def __getnewargs__(self):
        return self.args


class Red:
    def __reduce__(self):
        return (int, ("42",))


class Slots:
    __slots__ = ("a", "b")


sl = Slots()
sl.a = 1
print(copy.copy(P([1])).cache, copy.copy(C()), copy.deepcopy(C()), copy.copy(New(1, 2)).args, copy.copy(Red()), copy.copy(sl).a, hasattr(copy.deepcopy(sl), "b"))
values = [None, True, 1, -1, 2 ** 70, 1.5, 1j, "é😀", b"\xff", bytearray(b"x"), (), (1,), [1, [2]], {"a": {1}}, frozenset([1]), range(3), slice(1, 2), ..., NotImplemented, int, len, [].__class__, ValueError("v", 1), print, dict.fromkeys, "x" * 300, list(range(300)), float("inf"), 255, 65536, -2 ** 31]
for proto in range(pickle.HIGHEST_PROTOCOL + 1):
    try:
        out = [pickle.loads(pickle.dumps(v, proto)) for v in values]
        print(proto, [i for i, (v, w) in enumerate(zip(values, out)) if v != w], type(out[22]).__name__, out[22].args)
    except Exception as e:
        print(proto, type(e).__name__, e)
print(pickle.loads(pickle.dumps(P(5))).__dict__, pickle.loads(pickle.dumps(New(1, 2))).args, pickle.loads(pickle.dumps(Red())), pickle.loads(pickle.dumps(sl, 2)).a, pickle.dumps([1, "a"], 0), pickle.dumps((1, None, True), 2), pickle.dumps("é", 4), pickle.dumps({"k": b"v"}, 5))
z = pickle.loads(pickle.dumps([x, x, loop]))
print(z[0] is z[1], z[2][0] is z[2])
for f in (lambda: pickle.dumps(lambda: 0), lambda: pickle.dumps(x for x in []), lambda: pickle.loads(b""), lambda: pickle.loads(b"junk"), lambda: pickle.loads(b"\x80\x05N"), lambda: pickle.dumps(open(__file__)), lambda: pickle.loads("s"), lambda: pickle.dumps(1, 99), lambda: pickle.loads(b"cnope\nx\n."), lambda: pickle.dumps(__import__("sys")), lambda: pickle.dumps(type("Local", (), {})())):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, str(e).split(" at 0x")[0])
copyreg.pickle(complex, lambda c: (complex, (c.real + 1, c.imag)))
print(pickle.loads(pickle.dumps(1j)), copy.copy(2j))
import io
class Pick(pickle.Pickler):
    def persistent_id(self, o):
        return "the x" if o is x else None
class Unpick(pickle.Unpickler):
    def persistent_load(self, pid):
        return "loaded " + pid
    def find_class(self, module, name):
        raise pickle.UnpicklingError(f"no {module}.{name}")
f = io.BytesIO(); Pick(f).dump([x, 1]); f.seek(0)
print(Unpick(f).load())
try:
    Unpick(io.BytesIO(pickle.dumps(int))).load()
except pickle.UnpicklingError as e:
    print(e)
