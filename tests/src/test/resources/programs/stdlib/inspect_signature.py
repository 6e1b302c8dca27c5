# inspect: signatures, binding, members, source, kinds.
import functools, inspect

def f(a, b: int = 2, /, c="x", *args, d, e=[1], **kw) -> "ret": "doc of f"
class C:
    def __init__(self, x, *, y=1): pass
    def m(self, p): pass
    @classmethod
    def c(cls, q): pass
    @staticmethod
    def s(r): pass
    @property
    def p(self): pass
    def __call__(self, z): pass
for o in (f, C, C(1).m, C.m, C.c, C.s, C(1), functools.partial(f, 1, d=5), lambda *a, k=1: 0, functools.wraps(f)(lambda: 0), len, int.bit_length, sorted, str.split, [].append, object, type("E", (), {})):
    try: print(inspect.signature(o))
    except (ValueError, TypeError) as e: print(type(e).__name__, str(e).split(" at 0x")[0])
s = inspect.signature(f)
print([(p.name, p.kind.name, p.default if p.default is not p.empty else "-", p.annotation if p.annotation is not p.empty else "-") for p in s.parameters.values()], s.return_annotation)
b = s.bind(1, 2, 3, 4, d=5, z=6); print(b.args, b.kwargs, dict(b.arguments)); b = s.bind_partial(1); b.apply_defaults(); print(b.arguments, s.replace(return_annotation=int), s == inspect.signature(f), s.parameters["b"].replace(default=9))
for g in (lambda: s.bind(), lambda: s.bind(1), lambda: s.bind(1, d=1, a=2), lambda: s.bind(1, 2, 3, c=4, d=5), lambda: inspect.signature(5), lambda: inspect.Signature([inspect.Parameter("a", inspect.Parameter.KEYWORD_ONLY), inspect.Parameter("b", inspect.Parameter.POSITIONAL_ONLY)]), lambda: inspect.Parameter("1a", inspect.Parameter.POSITIONAL_ONLY), lambda: inspect.getsource(5)):
    try: print(g())
    except Exception as e: print(type(e).__name__, e)
print(inspect.isfunction(f), inspect.ismethod(C(1).m), inspect.isclass(C), inspect.isbuiltin(len), inspect.isgeneratorfunction(lambda: (yield)), inspect.iscoroutinefunction(f), inspect.ismodule(inspect), inspect.isroutine(str.join), inspect.isdatadescriptor(C.p), inspect.ismethoddescriptor(str.join), inspect.getdoc(f), inspect.getmro(C), inspect.getmodule(C).__name__, inspect.cleandoc(" a\n   b"), inspect.unwrap(functools.wraps(f)(lambda: 0)) is f)
print(inspect.getsource(C.m), inspect.getsourcelines(f)[1], [n for n, _ in inspect.getmembers(C, inspect.isfunction)], inspect.getfullargspec(f), inspect.getcallargs(lambda a, b=2: 0, 1), inspect.getattr_static(C(1), "p").__class__.__name__, inspect.currentframe().f_code.co_name, inspect.classify_class_attrs(C)[-1].kind, inspect.getclosurevars(lambda: f).globals.keys(), inspect.getcomments(f))
def outer(): return inspect.stack()[1].function, inspect.stack()[0].function
print(outer())
