# Counting words by dict, setdefault, get, Counter and sorting of ties.
from collections import Counter, defaultdict
text = "the cat and the dog and the bird"
a, b, c = {}, defaultdict(int), {}
for w in text.split():
    a[w] = a.get(w, 0) + 1
    b[w] += 1
    c.setdefault(w, []).append(len(c))
print(a, dict(b) == a == Counter(text.split()), c, sorted(a.items(), key=lambda p: (-p[1], p[0])), Counter(text.split()).most_common(2), {n: sorted(w for w in a if a[w] == n) for n in sorted(set(a.values()))}, Counter(map(len, a)), max(a, key=a.get), sum(a.values()), "".join(sorted(set(text))), Counter(text)["t"])
