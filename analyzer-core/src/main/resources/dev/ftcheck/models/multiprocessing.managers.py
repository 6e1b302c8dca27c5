"""Model of multiprocessing.managers: https://docs.python.org/3.14/library/multiprocessing.html#managers"""

from queue import Queue
from threading import Barrier, BoundedSemaphore, Condition, Event, Lock, RLock, Semaphore


@not_thread_safe("a proxy: each thread needs its own, or a lock around its use")
class DictProxy(dict): pass


@not_thread_safe("a proxy: each thread needs its own, or a lock around its use")
class ListProxy(list): pass


class Namespace: pass


class _ValueProxy:
    def __init__(self, value): self.value = value
    def get(self): return self.value
    def set(self, value): self.value = value


@resource("process")
class BaseManager:
    def __init__(self, address=None, authkey=None, serializer="pickle", ctx=None, *, shutdown_timeout=1.0): ...
    def start(self, initializer=None, initargs=()): ...
    def connect(self): ...

    @closes
    def shutdown(self): ...

    def __enter__(self): return self

    @closes
    def __exit__(self, exc_type, exc_value, traceback): ...

    @classmethod
    def register(cls, typeid, callable=None, **more): ...


class SyncManager(BaseManager):
    def dict(self, other=(), /): return DictProxy(other)
    def list(self, iterable=(), /): return ListProxy(iterable)
    def Queue(self, maxsize=0): return Queue(maxsize)
    def JoinableQueue(self, maxsize=0): return Queue(maxsize)
    def Lock(self): return Lock()
    def RLock(self): return RLock()
    def Semaphore(self, value=1): return Semaphore(value)
    def BoundedSemaphore(self, value=1): return BoundedSemaphore(value)
    def Condition(self, lock=None): return Condition(lock)
    def Event(self): return Event()
    def Barrier(self, parties, action=None, timeout=None): return Barrier(parties, action, timeout)
    def Namespace(self): return Namespace()
    def Value(self, typecode, value): return _ValueProxy(value)
    def Array(self, typecode, sequence): return ListProxy(sequence)
