"""Model of operator: https://docs.python.org/3.14/library/operator.html"""


@item_read("b", on="a")
def getitem(a, b, /): return a[b]


@item_write("b", on="a")
@structure_write("a")
def setitem(a, b, c, /): a[b] = c


@item_delete("b", on="a")
@structure_write("a")
def delitem(a, b, /): ...


@iterates("a")
@test("a")
def contains(a, b, /): return True


@structure_write("a")
@iterates("b")
def iadd(a, b, /):
    for item in b:
        a[...] = item
    return a


def itemgetter(*items):
    def get(obj):
        return obj[...]
    return get


def attrgetter(*attrs):
    def get(obj):
        return None
    return get


def methodcaller(name, /, *args, **kwargs):
    def call(obj):
        return None
    return call


def add(a, b, /): return a
sub = mul = truediv = floordiv = mod = or_ = and_ = xor = pow = concat = add
def eq(a, b, /): return a.__eq__(b)
ne = eq
def lt(a, b, /): return a.__lt__(b)
le = gt = ge = lt
def not_(a, /): return True
truth = is_ = is_not = not_
