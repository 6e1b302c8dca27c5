# Linked list, binary tree, trie, LRU cache, matrix, polynomial, big counter.
class Linked:
    class Node:
        __slots__ = ("value", "next")

        def __init__(self, value, next=None):
            self.value, self.next = value, next

    def __init__(self, values=()):
        self.head = None
        for v in reversed(list(values)):
            self.head = self.Node(v, self.head)

    def __iter__(self):
        n = self.head
        while n:
            yield n.value
            n = n.next

    def reverse(self):
        prev, n = None, self.head
        while n:
            n.next, prev, n = prev, n, n.next
        self.head = prev
        return self

    def __repr__(self):
        return " -> ".join(map(repr, self)) or "empty"


print(Linked("abc"), Linked("abc").reverse(), Linked(), 2 in Linked([1, 2]), list(Linked(range(3))))


class Tree:
    def __init__(self):
        self.root = None

    def insert(self, key):
        def go(n):
            if n is None:
                return [key, None, None]
            if key != n[0]:
                i = 1 if key < n[0] else 2
                n[i] = go(n[i])
            return n

        self.root = go(self.root)
        return self

    def __iter__(self):
        def walk(n):
            if n:
                yield from walk(n[1])
                yield n[0]
                yield from walk(n[2])

        return walk(self.root)

    def depth(self):
        def go(n):
            return 0 if n is None else 1 + max(go(n[1]), go(n[2]))

        return go(self.root)


t = Tree()
for k in (5, 2, 8, 1, 9, 2, 7):
    t.insert(k)
print(list(t), t.depth(), max(t), 8 in t)
trie = {}
for w in ("car", "cart", "dog", "do"):
    node = trie
    for c in w:
        node = node.setdefault(c, {})
    node["$"] = True


def complete(prefix):
    node = trie
    for c in prefix:
        node = node.get(c, {})

    def walk(n, s):
        for c, child in sorted(n.items()):
            if c == "$":
                yield s
            else:
                yield from walk(child, s + c)

    return list(walk(node, prefix))


print(complete("ca"), complete("do"), complete("x"), complete(""))


class LRU(dict):
    def __init__(self, room):
        super().__init__()
        self.room = room

    def __getitem__(self, k):
        v = super().__getitem__(k)
        del self[k]
        self[k] = v
        return v

    def __setitem__(self, k, v):
        super().__setitem__(k, v)
        if len(self) > self.room:
            del self[next(iter(self))]


c = LRU(2)
c["a"] = 1; c["b"] = 2; c["a"]; c["c"] = 3
print(c, "b" in c)


class Poly:
    def __init__(self, *c):
        self.c = c

    def __call__(self, x):
        v = 0
        for k in self.c:
            v = v * x + k
        return v

    def __mul__(self, o):
        out = [0] * (len(self.c) + len(o.c) - 1)
        for i, a in enumerate(self.c):
            for j, b in enumerate(o.c):
                out[i + j] += a * b
        return Poly(*out)

    def __pow__(self, n):
        return Poly(1) if n == 0 else self * self ** (n - 1)

    def __eq__(self, o):
        return self.c == o.c

    def __str__(self):
        n = len(self.c) - 1
        return " + ".join(f"{k}x^{n - i}" if n - i else str(k) for i, k in enumerate(self.c) if k) or "0"


p = Poly(1, -1)
print(p, p ** 3, p(5), (p ** 2)(3), p * p == p ** 2, Poly(0))


class Matrix(tuple):
    def __matmul__(self, o):
        return Matrix(tuple(sum(a * b for a, b in zip(r, c)) for c in zip(*o)) for r in self)

    def __pow__(self, n):
        out = Matrix(tuple(int(i == j) for j in range(len(self))) for i in range(len(self)))
        base = self
        while n:
            if n & 1:
                out = out @ base
            base, n = base @ base, n >> 1
        return out


print((Matrix(((1, 1), (1, 0))) ** 100)[0][1])
