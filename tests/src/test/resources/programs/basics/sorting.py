# sorted and list.sort: stability, keys, reverse, errors.
print(sorted([3, 1, 2]), sorted("bca"), sorted({"b": 1, "a": 2}), sorted([3, 1, 2], reverse=True))
words = ["pear", "fig", "apple", "kiwi", "date", "Fig"]
print(sorted(words), sorted(words, key=len), sorted(words, key=len, reverse=True), sorted(words, key=str.lower))
pairs = [(1, "b"), (0, "z"), (1, "a"), (0, "y")]
print(sorted(pairs), sorted(pairs, key=lambda p: p[0]), sorted(pairs, key=lambda p: -p[0]))
l = [5, 3, 1]
print(l.sort(), l)
l.sort(key=lambda x: (x % 2, -x))
print(l)
calls = []
sorted([3, 1, 2], key=lambda x: calls.append(x) or x)
print(calls)
print(sorted([1.5, 1, True, 0.5, -1]), sorted([[2], [1, 5], [1]]), sorted([(), (1,), (0, 9)]))
for f in (lambda: sorted([1, "a"]), lambda: sorted([None, None]), lambda: sorted([1j, 2j]), lambda: sorted(5),
          lambda: sorted([1], key=5), lambda: sorted([1], 2), lambda: [].sort(5), lambda: sorted([1], nope=1),
          lambda: sorted([[1], ["a"]]), lambda: sorted([{}, {}])):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class Only:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        return self.n < other.n

    def __repr__(self):
        return f"o{self.n}"


print(sorted([Only(3), Only(1), Only(2)]), max([Only(1), Only(2)], key=lambda o: o.n), min(Only(5), Only(4)))
big = [(i * 7919) % 1009 for i in range(1000)]
print(sorted(big) == list(sorted(set(big))), sorted(big)[:5], sorted(big, reverse=True)[:5])
stable = sorted([(i % 3, i) for i in range(20)], key=lambda t: t[0])
print(stable)
rev = sorted([(i % 3, i) for i in range(9)], key=lambda t: t[0], reverse=True)
print(rev)
m = [1, 2, 3]


def meddle(x):
    m.append(x)
    return x


try:
    m.sort(key=meddle)
except ValueError as e:
    print(e, m)
import functools

print(sorted("bAc", key=functools.cmp_to_key(lambda a, b: (a.lower() > b.lower()) - (a.lower() < b.lower()))))
