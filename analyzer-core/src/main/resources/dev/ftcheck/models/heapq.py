"""Model of heapq: https://docs.python.org/3.14/library/heapq.html"""


@structure_write("heap")
def heappush(heap, item, /):
    heap[...] = item
    item.__lt__(item)


@structure_write("heap")
def heappop(heap, /): return heap[...]


@structure_write("heap")
def heappushpop(heap, item, /):
    heap[...] = item
    return heap[...]


heapreplace = heappushpop


@structure_write("x")
@iterates("x")
def heapify(x, /): ...


heappush_max = heappush
heappop_max = heappop
heapify_max = heapify


@iterates("iterable")
def nlargest(n, iterable, key=None):
    result = []
    for item in iterable:
        key(item)
        result[...] = item
    return result


nsmallest = nlargest


@view("iterables")
def merge(*iterables, key=None, reverse=False):
    for iterable in iterables:
        for item in iterable:
            yield item
