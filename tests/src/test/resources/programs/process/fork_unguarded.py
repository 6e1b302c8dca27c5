# Runs as a process of its own.
# The fork start method: a child has all that its parent had, so a script needs no guard.
import multiprocessing as mp
import os
import sys
import threading
import weakref
from collections import OrderedDict, defaultdict, deque
from concurrent.futures import ProcessPoolExecutor

mp.set_start_method("fork")
TABLE = {"weights": [1, 2, 3], ("a", 1): {"deep": deque([1, 2], 5)}}
ALIAS = TABLE["weights"]


class Node:
    count = 0
    __slots__ = ("value", "next", "__weakref__")

    def __init__(self, value, next=None):
        self.value, self.next = value, next
        type(self).count += 1


class Registry:
    def __init__(self):
        self.by_object = {}
        self.names = set()

    def add(self, thing, name):
        self.by_object[thing] = name
        self.names.add((thing, name))


ring = Node(1)
ring.next = Node(2, ring)
registry = Registry()
registry.add(Node, "class")
registry.add(len, "builtin")
registry.add(ring, "instance")
weak = weakref.WeakKeyDictionary({ring: "weakly known"})
local = threading.local()
local.seen = "by the main thread"
generator = (n * n for n in range(10))
next(generator), next(generator)
lock = threading.RLock()


def closure(k):
    state = {"calls": 0}

    def inner(x):
        state["calls"] += 1
        return x * k, state["calls"]

    return inner


triple = closure(3)
triple(0)


def report(queue):
    TABLE["weights"].append(4)
    Node.count += 100
    queue.put([
        ALIAS is TABLE["weights"], ALIAS, ring.next.next is ring, Node.count, triple(5), next(generator),
        registry.by_object[Node], registry.by_object[len], registry.by_object[ring], (ring, "instance") in registry.names,
        weak[ring], local.seen, isinstance(ring, Node), type(ring) is Node, TABLE["a", 1]["deep"].maxlen,
        threading.current_thread() is threading.main_thread(), threading.active_count(), sys.modules["__main__"].__dict__ is globals(),
        mp.current_process().name, mp.parent_process().pid == os.getppid(), os.getpid() != os.getppid(),
    ])


with lock:
    queue = mp.SimpleQueue()
    process = mp.Process(target=report, args=(queue,))
    process.start()
    print(queue.get())
    process.join()
print(process.exitcode, ALIAS, Node.count, triple(5), next(generator), mp.get_start_method())

process = mp.Process(target=lambda: print("a lambda", [n.value for n in (ring, ring.next)], flush=True))
process.start()
process.join()


def initialise(value):
    global shared
    shared = value


def use(n):
    return shared + n + len(TABLE["weights"])


with mp.Pool(2, initialise, (100,)) as pool:
    print(pool.map(use, range(5)))
TABLE["weights"].clear()
with ProcessPoolExecutor(2, initializer=initialise, initargs=(1000,)) as executor:
    print(list(executor.map(use, range(5), chunksize=2)))
print("end", mp.active_children())
