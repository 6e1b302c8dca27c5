# Single container operations from several threads lose nothing.
import collections
import itertools
import threading

N, T = 2000, 4


def run(target):
    ts = [threading.Thread(target=target, args=(i,)) for i in range(T)]
    [t.start() for t in ts]
    [t.join() for t in ts]


l = []
run(lambda i: [l.append((i, n)) for n in range(N)])
print(len(l), len(set(l)), all([n for j, n in l if j == i] == list(range(N)) for i in range(T)))
d = {}
run(lambda i: [d.__setitem__((i, n), n) for n in range(N)])
print(len(d), sum(d.values()))
s = set()
run(lambda i: [s.add(n) for n in range(N)])
print(len(s))
q = collections.deque()
run(lambda i: [q.append(n) if n % 2 else q.appendleft(n) for n in range(N)])
print(len(q), sum(q))
popped = []
source = list(range(N * T))
run(lambda i: popped.extend([source.pop() for _ in range(N)]))
print(len(popped), len(source), sorted(popped) == list(range(N * T)))
keys = dict.fromkeys(range(N * T))
gone = []
run(lambda i: gone.extend([keys.popitem()[0] for _ in range(N)]))
print(len(keys), sorted(gone) == list(range(N * T)))
winners = []
table = {}
run(lambda i: winners.append([table.setdefault(n, i) == i for n in range(N)]))
print(sum(map(sum, winners)), len(table))
counter = itertools.count()
drawn = [[] for _ in range(T)]
run(lambda i: drawn[i].extend(next(counter) for _ in range(N)))
print(sorted(itertools.chain(*drawn)) == list(range(N * T)), all(x == sorted(x) for x in drawn))
ext = []
run(lambda i: [ext.extend([i, i, i]) for _ in range(200)])
print(len(ext), all(ext[k] == ext[k + 1] == ext[k + 2] for k in range(0, len(ext), 3)))


class Node:
    pass


o = Node()
run(lambda i: [setattr(o, f"a{i}_{n}", n) for n in range(200)])
print(len(vars(o)), all(getattr(o, f"a{i}_{n}") == n for i in range(T) for n in range(200)))
cd = collections.Counter()
lock = threading.Lock()


def count(i):
    for n in range(500):
        with lock:
            cd[n % 7] += 1


run(count)
print(sorted(cd.items()))
total = [0] * T
run(lambda i: [total.__setitem__(i, total[i] + 1) for _ in range(N)])
print(total)
