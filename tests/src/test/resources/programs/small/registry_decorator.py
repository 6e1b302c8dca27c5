# Decorators with state: registries, memo, retry, timing-free counters.
import functools
registry = {}
def register(name=None):
    def deco(f):
        registry[name or f.__name__] = f
        return f
    if callable(name):
        f, name = name, None
        return deco(f)
    return deco
@register
def plain(): return "plain"
@register("alias")
def other(): return "other"
@register()
def third(): return "third"
print(sorted(registry), [registry[k]() for k in sorted(registry)])
def retry(times):
    def deco(f):
        @functools.wraps(f)
        def run(*a):
            for n in range(times):
                try:
                    return f(*a, n)
                except ValueError as e:
                    errors.append(str(e))
            raise RuntimeError(f"{f.__name__} failed {times} times")
        return run
    return deco
errors = []
@retry(3)
def flaky(limit, n):
    if n < limit:
        raise ValueError(f"attempt {n}")
    return f"worked at {n}"
print(flaky(0), flaky(2), errors, flaky.__name__, flaky.__wrapped__(0, 5))
try:
    flaky(9)
except RuntimeError as e:
    print(e, repr(e.__context__))
