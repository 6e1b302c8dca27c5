"""Model of weakref: https://docs.python.org/3.14/library/weakref.html"""


class ref:
    @registers_callback("callback", when="finalizer")
    def __init__(self, object, callback=None, /):
        self._object = object
        callback(self)

    def __call__(self): return self._object


class WeakMethod(ref): pass


class KeyedRef(ref): pass


@registers_callback("callback", when="finalizer")
def proxy(object, callback=None, /):
    callback(object)
    return object


class finalize:
    @registers_callback("func", when="finalizer")
    def __init__(self, obj, func, /, *args, **kwargs):
        self._func = func
        self._args = args
        self._kwargs = kwargs
        self.alive = True
        self.atexit = True
        func(*args, **kwargs)

    def __call__(self, _=None): return self._func(*self._args, **self._kwargs)
    def detach(self): ...
    def peek(self): ...


@weak
class WeakValueDictionary(dict):
    def valuerefs(self): return [ref(self[...])]


@weak
class WeakKeyDictionary(dict):
    def keyrefs(self): return [ref(key) for key in self]


@weak
class WeakSet(set): pass


def getweakrefcount(object): return 0
def getweakrefs(object): return [ref(object)]
