# Containers that change while they are represented, compared, copied or updated; keys of instance dictionaries; __del__ of derived classes.
import array, collections, copy, functools, gc, pickle


class Popping:
    def __repr__(self):
        items.pop()
        return "p"


items = [Popping() for _ in range(5)]
print(items, len(items))


class Clearing:
    def __init__(self, what): self.what = what
    def __eq__(self, other):
        self.what.clear()
        return NotImplemented


a, b = [], []
a.append(Clearing(b))
b.append(Clearing(a))
print(a == b, a, b)
c = []
c.append(Clearing(c))
print(c == [1], c)


class Emptying:
    def __init__(self, of): self.of = of
    def __iter__(self):
        yield from self.of
        self.of.clear()


d = list(range(5))
try:
    d[::-1] = Emptying(d)
except ValueError as e:
    print(e)


class Same:
    def __hash__(self): return 1
    def __eq__(self, other):
        source.clear()
        return False


source = {i: 0 for i in range(9, 40)}
source[Same()] = 0
target = {Same(): 0, 2: 2}
try:
    target.update(source)
except RuntimeError as e:
    print(e)
try:
    dict([("a", 1), 5])
except TypeError as e:
    print(e, e.__notes__)


class Counted:
    hashed = compared = 0
    def __hash__(self):
        Counted.hashed += 1
        return 42
    def __eq__(self, other):
        Counted.compared += 1
        return self is other


x = {Counted(): 1}
x.setdefault(Counted(), 2)
print(Counted.hashed, Counted.compared, len(x))
t = (Counted(), 1)
Counted.hashed = 0
print(len({t: hash(t)}), t in {t}, Counted.hashed)
recursive = collections.defaultdict(lambda: recursive["k"] if len(calls) == 2 else calls.append(0) or recursive["k"])
calls = [0]
class Nested(collections.defaultdict): pass
count = 0
def factory():
    global count
    count += 1
    mine = count
    if mine == 1:
        nested["k"]
    return mine
nested = Nested(factory)
print(nested["k"], count, dict(nested))


class S(str): pass
class C: pass


o = C()
o.a = 1
o.__dict__[5] = "five"
o.b = 2
o.__dict__[S("c")] = 3
print(o.__dict__, o.c, [type(k).__name__ for k in vars(o)])


class Slotted(set):
    __slots__ = ("x", "__dict__")


s = Slotted([1])
s.x, s.y = "slot", "attribute"
print(s.__reduce_ex__(2)[2], (lambda s: (s.x, s.y, set(s)))(copy.copy(s)))
values = array.array("i", [1, 2, 3])
view = memoryview(values)
for change in (lambda: values.append(1), lambda: values.clear(), lambda: values.pop(), lambda: values.extend(values), lambda: values.__imul__(2)):
    try:
        change()
    except BufferError as e:
        print(e)
values[0] = 9
values.byteswap()
values.byteswap()
print(view.tolist())
view.release()
values.append(4)
it = iter(values)
next(it)
print(values, list(pickle.loads(pickle.dumps(it))), isinstance(values, collections.abc.MutableSequence))
p = functools.partial(print, "a")
q = functools.partial(p, "b")
print(q.args, copy.copy(q).args is q.args)
for base in (list, dict, set, frozenset, tuple, str, int, collections.deque, array.array):
    class D(base):
        def __del__(self): gone.append(base.__name__)
    gone = []
    D("i") if base is array.array else D()
    gc.collect()
    print(gone)
