# deque: both ends, rotation, maxlen, indexing, mutation while iterating.
from collections import deque

d = deque([1, 2, 3])
d.append(4); d.appendleft(0); d.extend([5]); d.extendleft([-1, -2])
print(d, d.pop(), d.popleft(), len(d), d[0], d[-1], d.index(2), d.count(1), 3 in d, list(reversed(d)))
d.rotate(2); print(d); d.rotate(-1); print(d); d.rotate(100); print(d); d.reverse(); d.remove(2); d.insert(1, "i"); print(d)
del d[0]; d[0] = "set"; print(d, d.copy(), d == d.copy(), d != deque(), d < deque([9]) if False else deque([1]) < deque([2]), deque([1]) + deque([2]), deque([1]) * 2, d.maxlen)
m = deque("abcd", maxlen=2)
m.append("e"); print(m, m.maxlen); m.appendleft("z"); print(m); m += "xy"; print(m); m.extend([]); print(deque(maxlen=0), deque([1], 0), repr(m), m * 3)
for f in (lambda: deque().pop(), lambda: deque().popleft(), lambda: deque([1])[5], lambda: deque([1]).remove(9), lambda: deque([1]).index(9), lambda: deque(maxlen=-1), lambda: deque(5), lambda: m.insert(0, 1), lambda: deque() + [1], lambda: hash(deque()), lambda: deque([1])[0:1], lambda: deque(maxlen="a"), lambda: deque([1])["a"], lambda: deque() < 5, lambda: deque().rotate("a"), lambda: setattr(m, "maxlen", 5)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
try:
    for x in (d := deque([1, 2, 3])):
        d.append(x)
except RuntimeError as e:
    print(e)
d = deque()
d.append(d)
print(d, deque([deque([1])]), deque("ab").__contains__("a"), bool(deque()), d.clear(), d)
import copy, pickle
print(copy.deepcopy(deque([[1]], 3)), pickle.loads(pickle.dumps(deque([1, 2], 5))), type(copy.copy(deque())).__name__)
q = deque(range(1000))
for i in range(500):
    q.rotate(i); q.append(q.popleft()); q.insert(500, i); del q[250]
print(len(q), list(q)[:5], q[499], sum(q))
