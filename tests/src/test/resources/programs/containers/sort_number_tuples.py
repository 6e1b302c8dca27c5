"""Sorting many tuples of numbers: order, stability, both directions, mixed columns."""

pairs = [(i * 7919 % 13 - 6, float(-(i * 31 % 101))) for i in range(1000)]
ascending = sorted(range(1000), key=lambda i: pairs[i])
print(ascending[:8], ascending[-8:])
print(all((pairs[a], a) <= (pairs[b], b) for a, b in zip(ascending, ascending[1:])))
descending = sorted(range(1000), key=lambda i: pairs[i], reverse=True)
print(descending[:8], descending[-8:])
print(all((pairs[a], -a) >= (pairs[b], -b) for a, b in zip(descending, descending[1:])))

pairs.sort()
again = pairs[:]
pairs.sort()
print(pairs == again, pairs[0], pairs[-1])
pairs.sort(reverse=True)
print(pairs == sorted(again, reverse=True))

wide = [(i % 3, i % 5, -i % 7, i) for i in range(600)]
print(sorted(wide)[::97])
mixed = [(i % 5, 0.5 if i % 2 else 1) for i in range(600)]
print(sorted(mixed)[::97])
big = [(2**62 * (-1) ** i, -0.0 if i % 3 else 0.0) for i in range(600)]
print(sorted(big)[::97], sorted([*big, (2**70, 0.0)])[-1])
print(sorted([()] * 300) == [()] * 300, sorted((i % 2,) for i in range(400))[199:201])
