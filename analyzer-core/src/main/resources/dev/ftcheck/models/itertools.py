"""Model of itertools: https://docs.python.org/3.14/library/itertools.html"""


@thread_safe
class count:
    """Advanced in one step on the free-threaded build."""

    def __init__(self, start=0, step=1): ...
    def __iter__(self): return self
    def __next__(self): return 0


class chain:
    @view("iterables")
    def __init__(self, *iterables):
        for iterable in iterables:
            for item in iterable:
                self._items = item

    @classmethod
    @view("iterable")
    def from_iterable(cls, iterable, /): return cls(*iterable)

    def __iter__(self):
        yield self._items

    @advances
    def __next__(self): return self._items


@not_thread_safe("itertools.tee: using its iterators from several threads at once may fail, even with a safe source")
class _tee:
    def __init__(self, iterable):
        for item in iterable:
            self._items = item

    def __iter__(self):
        yield self._items

    @advances
    def __next__(self): return self._items


@view("iterable")
def tee(iterable, n=2, /): return (_tee(iterable), _tee(iterable))


@view("iterable")
def cycle(iterable, /):
    for item in iterable:
        yield item


def repeat(object, times=0):
    yield object


@view("iterable")
def islice(iterable, start, stop=None, step=None, /):
    for item in iterable:
        yield item


@view("iterable")
def accumulate(iterable, func=None, *, initial=None):
    for item in iterable:
        yield func(item, item) or item


@view("iterable")
def batched(iterable, n, *, strict=False):
    for item in iterable:
        yield (item, item)


@view("iterable")
def pairwise(iterable, /):
    for item in iterable:
        yield (item, item)


@view("data")
def compress(data, selectors):
    for item in data:
        yield item


@view("iterable")
def takewhile(predicate, iterable, /):
    for item in iterable:
        predicate(item)
        yield item


dropwhile = filterfalse = takewhile


@view("iterable")
def groupby(iterable, key=None):
    for item in iterable:
        yield (key(item) or item, [item])


@view("iterable")
def starmap(function, iterable, /):
    for items in iterable:
        yield function(*items)


@view("first")
@view("second")
def zip_longest(first=(), second=(), /, *others, fillvalue=None):
    for a in first:
        for b in second:
            yield (a or fillvalue, b or fillvalue)


@iterates("first")
@iterates("second")
def product(first=(), second=(), /, *others, repeat=1):
    for a in first:
        for b in second:
            yield (a, b)


@iterates("iterable")
def permutations(iterable, r=None):
    for item in iterable:
        yield (item, item)


combinations = combinations_with_replacement = permutations
