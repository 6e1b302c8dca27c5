# warnings: filters, categories, catching, formatting, stack levels, errors.
import warnings

def f(): warnings.warn("from f", DeprecationWarning, stacklevel=2)
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    warnings.warn("plain"); f(); warnings.warn(FutureWarning("instance")); warnings.warn_explicit("explicit", UserWarning, "file.py", 5)
print([(str(x.message), x.category.__name__, x.lineno) for x in w])
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("default")
    for _ in range(3): warnings.warn("once per place")
    warnings.simplefilter("once"); warnings.warn("o"); warnings.warn("o")
    warnings.simplefilter("ignore"); warnings.warn("no")
    warnings.filterwarnings("always", message="keep.*", category=UserWarning); warnings.warn("keep me"); warnings.warn("drop me")
print([str(x.message) for x in w])
with warnings.catch_warnings():
    warnings.simplefilter("error")
    for g in (lambda: warnings.warn("now an error"), lambda: warnings.warn("x", RuntimeWarning), f):
        try: g()
        except Warning as e: print(type(e).__name__, e)
for g in (lambda: warnings.warn("x", int), lambda: warnings.warn(), lambda: warnings.simplefilter("nope"), lambda: warnings.warn("x", stacklevel="a"), lambda: warnings.filterwarnings("error", category=5), lambda: warnings.filterwarnings("error", lineno=-1)):
    try: g()
    except Exception as e: print(type(e).__name__, e)
print(warnings.formatwarning("m", UserWarning, "f.py", 3, "the line"), [c.__name__ for c in DeprecationWarning.__mro__], issubclass(SyntaxWarning, Warning))
@warnings.deprecated("use other")
def old(): return 1
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always"); print(old(), old.__deprecated__, [str(x.message) for x in w])
with warnings.catch_warnings(record=True, action="always", category=UserWarning) as w: warnings.warn("u")
print(len(w), w[0].category)
saved = warnings.showwarning
shown = []
warnings.showwarning = lambda m, c, fn, ln, file=None, line=None: shown.append((str(m), c.__name__, ln > 0))
with warnings.catch_warnings():
    warnings.simplefilter("always"); 
    warnings.showwarning = lambda *a, **k: shown.append(str(a[0])); warnings.warn("hooked")
print(shown)
