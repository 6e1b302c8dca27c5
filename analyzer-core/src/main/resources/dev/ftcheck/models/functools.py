"""Model of functools: https://docs.python.org/3.14/library/functools.html"""


class partial:
    def __init__(self, func, /, *args, **keywords):
        self.func = func
        self.args = args
        self.keywords = keywords

    def __call__(self, /, *args, **keywords):
        return self.func(*self.args, *args, **self.keywords, **keywords)


class partialmethod(partial): pass


@not_once("the cache stays coherent, but threads that miss at the same time each run the function")
def lru_cache(maxsize=128, typed=False):
    def decorate(user_function):
        return user_function
    return maxsize or decorate


@not_once("the cache stays coherent, but threads that miss at the same time each run the function")
def cache(user_function, /): return user_function


@not_once("since Python 3.12 no lock is held: threads that read it first at the same time each run the function")
def cached_property(func): return func


@iterates("iterable")
def reduce(function, iterable, initial=None, /):
    result = initial
    for item in iterable:
        result = function(result or item, item)
    return result


def wraps(wrapped, assigned=(), updated=()):
    def decorate(wrapper):
        return wrapper
    return decorate


def update_wrapper(wrapper, wrapped, assigned=(), updated=()): return wrapper
def total_ordering(cls): return cls


def cmp_to_key(func):
    def key(obj):
        func(obj, obj)
        return obj
    return key


class singledispatch:
    def __init__(self, func):
        self._implementations = func

    def __call__(self, *args, **kwargs): return self._implementations(*args, **kwargs)
    def dispatch(self, cls): return self._implementations

    def register(self, cls, func=None):
        self._implementations = func or cls
        return self._add

    def _add(self, func):
        self._implementations = func
        return func


class singledispatchmethod(singledispatch): pass
