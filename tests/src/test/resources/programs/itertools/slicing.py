# islice, takewhile, dropwhile, filterfalse, compress, pairwise, batched.
from itertools import islice, takewhile, dropwhile, filterfalse, compress, pairwise, batched

for args in ((3,), (2, 5), (2, None), (0, None, 2), (1, 8, 3), (0,), (5, 2), (None,), (None, None, 2), (None, 3), (20,), (3, 3)):
    it = iter(range(10))
    print(args, list(islice(it, *args)), list(it)[:3])
print(list(takewhile(lambda x: x < 3, [1, 2, 5, 1])), list(dropwhile(lambda x: x < 3, [1, 2, 5, 1])), list(filterfalse(None, [0, 1, "", "a"])), list(filterfalse(lambda x: x % 2, range(5))))
print(list(compress("abcdef", [1, 0, 1, 0, 1])), list(compress("ab", [])), list(pairwise("abcd")), list(pairwise("a")), list(pairwise([])), list(batched("abcdefg", 3)), list(batched([], 2)), list(batched("abc", 5)), list(batched("abcd", 2, strict=True)))
it = iter([1, 2, 5, 1, 2])
print(list(takewhile(lambda x: x < 3, it)), list(it))
for f in (lambda: islice([1], -1), lambda: islice([1], 0, 1, 0), lambda: islice([1], "a"), lambda: islice([1], 1, 2, 3, 4), lambda: islice(), lambda: islice(5, 1), lambda: list(batched("abc", 2, strict=True)), lambda: batched("a", 0), lambda: list(takewhile(5, [1])), lambda: pairwise(5), lambda: compress([1], 5), lambda: islice([1], 1.5), lambda: filterfalse(None), lambda: batched("a"), lambda: list(dropwhile(None, [1])), lambda: islice([1], 0, None, -1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
class I:
    def __index__(self): return 2
print(list(islice("abcdef", I())), list(islice("abcdef", I(), None, I())))
log = []
source = (log.append(i) or i for i in range(10))
s = islice(source, 2, 4)
print(log, next(s), log, list(s), log)
p = pairwise(iter([1, 2, 3]))
print(next(p), next(p), list(p))
