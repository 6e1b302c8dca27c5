# Attributes found through the metaclass, and instances that do not see them.
class M(type):
    shared = "meta"
    def hello(cls): return f"hello {cls.__name__}"
    @property
    def size(cls): return len(cls.__dict__) > 0
    def __getattr__(cls, n): return f"meta getattr {n}"
    def __setattr__(cls, n, v):
        log.append((cls.__name__, n))
        super().__setattr__(n, v)
    def __call__(cls, *a):
        log.append("call")
        return super().__call__(*a)
    def __instancecheck__(cls, o): return o == 42 or super().__instancecheck__(o)
    def __add__(cls, o): return f"{cls.__name__}+{o.__name__}"
    def __bool__(cls): return False
    def __dir__(cls): return ["custom"]
log = []
class A(metaclass=M):
    own = "class"
class B(A): pass
B.x = 1
print(A.shared, A.hello(), B.hello(), A.size, A.nope, B.own, A() is not None, log, isinstance(42, A), isinstance(B(), A), A + B, bool(A), dir(A), type(B).__name__)
for n in ("shared", "hello", "size"):
    print(n, hasattr(A(), n))
try: A().shared
except AttributeError as e: print(e)
