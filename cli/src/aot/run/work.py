"""What programs spend their time with, so that the JVM's compiler knows the VM's own methods."""

import functools
import itertools
import threading
from collections import Counter, defaultdict, deque
from dataclasses import dataclass


@dataclass
class Item:
    name: str
    price: float
    count: int = 0

    @property
    def total(self):
        return self.price * self.count


class Node:
    __slots__ = ("key", "left", "right")

    def __init__(self, key):
        self.key = key
        self.left = self.right = None


class Tree:
    def __init__(self):
        self.root = None
        self.size = 0

    def add(self, key):
        node = Node(key)
        self.size += 1
        if self.root is None:
            self.root = node
            return
        at = self.root
        while True:
            side = "left" if key < at.key else "right"
            below = getattr(at, side)
            if below is None:
                setattr(at, side, node)
                return
            at = below

    def __iter__(self):
        stack, at = [], self.root
        while stack or at:
            while at is not None:
                stack.append(at)
                at = at.left
            at = stack.pop()
            yield at.key
            at = at.right

    def __len__(self):
        return self.size


class Failed(Exception):
    pass


def numbers(n):
    x, y, total = 1, 0.5, 0
    for i in range(n):
        x = (x * 6364136223846793005 + 1442695040888963407) % (1 << 31)
        y = y * 3.7 * (1.0 - y)
        total += (x >> 7) & 0xFF
        total ^= i
        if i % 3 == 0 or total > 1 << 40:
            total //= 2
        total -= int(y * 10) + abs(-i) + min(i, 7) + max(i, 3)
    return total, -y, x / 3, x**0.5, divmod(x, 7), x != total, x <= 5, y >= 0.1


def lists(n):
    items = list(range(n))
    squares = [i * i for i in items if i % 3]
    items.extend(squares[: n // 2])
    items[1:3] = [5, 6, 7]
    items.reverse()
    matrix = [[i * j for j in range(10)] for i in range(n // 10)]
    total = sum(row[k] for row in matrix for k in range(len(row)))
    while len(items) > n // 2:
        total += items.pop()
    for i, (a, b) in enumerate(zip(items, squares)):
        items[i] = a + b
    pairs = sorted(((i % 7, str(i)) for i in items[:200]), key=lambda pair: (-pair[0], pair[1]))
    items.sort(reverse=True)
    queue = deque(items[:50])
    while queue:
        total += queue.popleft()
    first, *rest = pairs
    return total, first, len(rest), any(items), all(items), 5 in items, tuple(items[:3])


def texts(n):
    lines = []
    for i in range(n):
        name = "name" + str(i % 50)
        lines.append(f"{i:5d} {name:>12} {i * 1.5:.2f} {i!r} {name.title()}")
        lines.append("%s-%d %x" % (name, i, i) + "{:,}".format(i * 1000))
    text = "\n".join(lines)
    words = Counter()
    for line in text.splitlines():
        for word in line.strip().split():
            word = word.lower().strip(".,")
            if word.startswith("name") and not word.endswith("7"):
                words[word] += 1
    total = 0
    for c in text[:2000]:
        total += ord(c) if c.isalpha() else 1
    return words.most_common(3), text.replace("name", "n").count("n"), text.find("zzz"), total


def mappings(n):
    table = {}
    for i in range(n):
        key = f"k{i % 97}"
        table[key] = table.get(key, 0) + i
        table.setdefault(i % 11, []).append(i)
    groups = defaultdict(set)
    for key, value in table.items():
        groups[type(value).__name__].add(key)
    swapped = {str(value): key for key, value in table.items()}
    numbers = {i for i in range(n) if i & 1} | {1, 2, 3}
    for key in list(table):
        if isinstance(key, int):
            del table[key]
    return len(groups), len(swapped), len(numbers & set(range(10))), sorted(table)[:3], "k5" in table


def objects(n):
    tree = Tree()
    key = 12345
    for _ in range(n):
        key = key * 1103515245 % 2147483647
        tree.add(key)
    items = [Item(f"item{i}", i * 0.5, i % 4) for i in range(n)]
    for item in items:
        item.count += 1
        if hasattr(item, "price") and isinstance(item, (Tree, Item)):
            item.price -= 0.25
    best = max(items, key=lambda item: item.total)
    return len(tree), list(tree)[:2], best.name, items[0] == items[1], repr(items[1])


def failures(n):
    caught = 0
    for i in range(n):
        try:
            if i % 2:
                raise Failed(i)
            if i % 3:
                {}["missing"]
            int("x" if i % 5 else "5")
        except Failed as failed:
            caught += failed.args[0] % 2
        except (KeyError, ValueError):
            caught += 1
        finally:
            caught += 1
    return caught


def generators(n):
    def evens(values):
        for value in values:
            if not value % 2:
                yield value

    def chained():
        yield from evens(range(n))
        yield from (i * 3 for i in range(n))

    total = 0
    for value in itertools.islice(chained(), n):
        total += value
    return total, sum(map(lambda i: i + 1, evens(range(n)))), functools.reduce(max, range(n))


@functools.lru_cache(maxsize=None)
def ways(n):
    return 1 if n < 2 else ways(n - 1) + ways(n - 2)


def fibonacci(n):
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


class Shared:
    def __init__(self):
        self.lock = threading.Lock()
        self.value = 0

    def work(self, n, *, step=1):
        for _ in range(n):
            with self.lock:
                self.value += step


def threads(n):
    shared = Shared()
    started = [threading.Thread(target=shared.work, args=(n,), kwargs={"step": 2}) for _ in range(2)]
    for thread in started:
        thread.start()
    for thread in started:
        thread.join()
    return shared.value


for _ in range(30):
    for task in (numbers, lists, texts, mappings, objects, failures, generators, threads):
        task(1000)
    fibonacci(15)
    ways(50)
