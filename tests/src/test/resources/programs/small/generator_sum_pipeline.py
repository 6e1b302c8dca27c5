# Generator expressions as arguments, nested, with conditions, lazily evaluated.
log = []
def tap(it, name):
    for x in it:
        log.append(f"{name}{x}")
        yield x
r = (x * y for x in tap(range(3), "a") if x for y in tap(range(x), "b"))
print(log, next(r), log, list(r), log)
print(sum(x for x in range(10) if x % 2), max((len(w), w) for w in "a bb cc".split()), any(x > 3 for x in tap([1, 5, 9], "c")), log[-2:], sorted((y, x) for x, y in enumerate("cab")), dict((k, v) for k, v in zip("ab", (1, 2))), ",".join(str(x) for x in range(3)), set(x % 3 for x in range(3)), [*(x for x in "ab")], min((x for x in []), default="none"), tuple(x for x in range(2)), list(map(list, ((y for y in range(x)) for x in range(3)))))
