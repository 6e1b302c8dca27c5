# chain, zip_longest, product, permutations, combinations, starmap, tee, accumulate, groupby.
import operator
from itertools import accumulate, chain, combinations, combinations_with_replacement, groupby, permutations, product, starmap, tee, zip_longest

print(list(chain("ab", [1], ())), list(chain()), list(chain.from_iterable(["ab", [1]])), list(chain.from_iterable({"xy": 0})), list(zip_longest("abc", [1])), list(zip_longest("ab", [1], fillvalue="-")), list(zip_longest()), list(zip_longest([], [1, 2])))
print(list(product("ab", [1, 2])), list(product([0, 1], repeat=2)), list(product()), list(product("ab", [])), list(product([1], repeat=0)), len(list(product(range(3), "ab", repeat=2))))
print(list(permutations("abc", 2)), list(permutations([1, 2])), list(permutations("ab", 3)), list(permutations([], 0)), len(list(permutations(range(5)))), list(permutations("aa")))
print(list(combinations("abcd", 2)), list(combinations("ab", 3)), list(combinations([1], 0)), list(combinations_with_replacement("ab", 2)), list(combinations_with_replacement("", 1)), len(list(combinations(range(10), 5))))
print(list(starmap(pow, [(2, 3), (3, 2)])), list(starmap(max, ["ab", [1, 5]])), list(accumulate([1, 2, 3])), list(accumulate([1, 2, 3], operator.mul)), list(accumulate([1, 2], initial=10)), list(accumulate([])), list(accumulate([], initial=5)), list(accumulate("abc")), list(accumulate([3, 1, 4], max)), list(accumulate([1, 2], func=None)))
a, b = tee([1, 2, 3])
print(next(a), next(a), list(b), list(a), tee("x", 0), [list(t) for t in tee("ab", 3)], len(tee([], 4)))
for key, group in groupby("aaabbca"):
    print(key, list(group), end="; ")
print([(k, [x for x in g]) for k, g in groupby([1, 3, 2, 4, 5], key=lambda x: x % 2)], [k for k, _ in groupby([])])
groups = [g for _, g in groupby("aab")]
print([list(g) for g in groups])
it = groupby([1, 1, 2])
k, g = next(it)
next(g)
k2, g2 = next(it)
print(k, list(g), k2, list(g2))
for f in (lambda: list(chain(5)), lambda: list(chain.from_iterable([5])), lambda: list(zip_longest(5)), lambda: product([1], repeat=-1), lambda: product(5), lambda: permutations([1], -1), lambda: combinations([1]), lambda: combinations([1], -1), lambda: list(starmap(pow, [5])), lambda: list(accumulate([1, "a"])), lambda: tee([], -1), lambda: tee(5), lambda: groupby(), lambda: list(groupby([1], key=5)), lambda: zip_longest([1], fill=2), lambda: permutations([1], "a"), lambda: product([1], repeat="a"), lambda: list(groupby([1], key=lambda: 0))):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
c = chain([1], [2])
print(next(c), list(c), next(c, "end"), [len(list(product(*[range(2)] * n))) for n in range(5)])
