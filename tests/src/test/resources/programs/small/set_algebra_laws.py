# Laws of sets checked over many small ones.
from itertools import combinations
universe = range(4)
sets = [frozenset(c) for n in range(5) for c in combinations(universe, n)]
print(len(sets), all(a | b == b | a and a & b == b & a for a in sets for b in sets), all(a - b == a & (frozenset(universe) - b) for a in sets for b in sets))
print(all((a <= b) == (a | b == b) == (a & b == a) for a in sets for b in sets), all(a ^ b == (a | b) - (a & b) for a in sets for b in sets), all((a < b) == (a <= b and a != b) for a in sets for b in sets), len(set(sets)), len({hash(s) for s in sets}) > 10, all(set(a) == a and hash(frozenset(set(a))) == hash(a) for a in sets))
