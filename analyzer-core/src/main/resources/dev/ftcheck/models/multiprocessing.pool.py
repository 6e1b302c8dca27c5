"""Model of multiprocessing.pool: https://docs.python.org/3.14/library/multiprocessing.html#module-multiprocessing.pool"""


@future
@thread_safe
class AsyncResult:
    @waits("future")
    @joins
    @retrieves
    def get(self, timeout=None): return self._result

    @waits("future")
    @joins
    def wait(self, timeout=None): ...

    @test
    def ready(self): return True

    @retrieves
    def successful(self): return True


MapResult = ApplyResult = AsyncResult


class _Pool:
    def __init__(self, processes=None, initializer=None, initargs=(), maxtasksperchild=None, context=None):
        self._initializer = initializer
        self._initialize(*initargs)

    @spawns("self._initializer", many=True)
    def _initialize(self, *initargs): self._initializer(*initargs)

    @spawns("func", joined=True)
    @waits("future")
    @retrieves
    def apply(self, func, args=(), kwds={}): return func(*args, **kwds)

    @spawns("func", many=True)
    @registers_callback("callback", when="done")
    @registers_callback("error_callback", when="done")
    def apply_async(self, func, args=(), kwds={}, callback=None, error_callback=None):
        result = AsyncResult()
        result._result = func(*args, **kwds)
        callback(result._result)
        error_callback(Exception())
        return result

    @spawns("func", many=True, joined=True)
    @iterates("iterable")
    @waits("future")
    @retrieves
    def map(self, func, iterable, chunksize=None): return [func(item) for item in iterable]

    @spawns("func", many=True)
    @iterates("iterable")
    @registers_callback("callback", when="done")
    @registers_callback("error_callback", when="done")
    def map_async(self, func, iterable, chunksize=None, callback=None, error_callback=None):
        result = AsyncResult()
        result._result = [func(item) for item in iterable]
        callback(result._result)
        error_callback(Exception())
        return result

    @spawns("func", many=True)
    @iterates("iterable")
    def imap(self, func, iterable, chunksize=1): return self._results([func(item) for item in iterable])

    @spawns("func", many=True)
    @iterates("iterable")
    def imap_unordered(self, func, iterable, chunksize=1): return self._results([func(item) for item in iterable])

    @retrieves
    @waits("future")
    def _results(self, results):
        for result in results:
            yield result

    @spawns("func", many=True, joined=True)
    @iterates("iterable")
    @waits("future")
    @retrieves
    def starmap(self, func, iterable, chunksize=None): return [func(*items) for items in iterable]

    @spawns("func", many=True)
    @iterates("iterable")
    @registers_callback("callback", when="done")
    @registers_callback("error_callback", when="done")
    def starmap_async(self, func, iterable, chunksize=None, callback=None, error_callback=None):
        result = AsyncResult()
        result._result = [func(*items) for items in iterable]
        callback(result._result)
        error_callback(Exception())
        return result

    # Workers go on until `join`; leaving `with` terminates and does not wait.
    @closes
    def close(self): ...

    @closes
    def terminate(self): ...

    @joins
    @waits("thread")
    def join(self): ...

    def __enter__(self): return self

    @closes
    def __exit__(self, exc_type, exc_value, traceback): ...


@executor(size="processes", processes=True)
class Pool(_Pool): pass


@executor(size="processes")
class ThreadPool(_Pool): pass
