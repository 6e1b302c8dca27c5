"""Model of multiprocessing: https://docs.python.org/3.14/library/multiprocessing.html"""

from multiprocessing.managers import SyncManager
from multiprocessing.pool import Pool


class ProcessError(Exception): pass


AuthenticationError = BufferTooShort = ProcessError
TimeoutError = ProcessError


@process
class Process:
    def __init__(self, group=None, target=None, name=None, args=(), kwargs={}, *, daemon=None):
        self._target = target
        self._args = args
        self._kwargs = kwargs
        self.name = name
        self.daemon = daemon
        self.pid = self.exitcode = self.sentinel = 0
        self.authkey = b""

    def run(self): self._target(*self._args, **self._kwargs)

    @starts
    def start(self): ...

    @joins
    @waits("process")
    def join(self, timeout=None): ...

    @test
    def is_alive(self): return True

    def terminate(self): ...
    def kill(self): ...

    @closes
    def close(self): ...


@lock
class Lock:
    @acquires
    def acquire(self, block=True, timeout=None): return True

    @releases
    def release(self): ...

    @test
    def locked(self): return True

    @acquires
    def __enter__(self): return True

    @releases
    def __exit__(self, exc_type, exc_value, traceback): ...


@lock(reentrant=True)
class RLock(Lock): pass


@lock(counting=True)
class Semaphore(Lock):
    def __init__(self, value=1): ...
    def get_value(self): return 0


@lock(counting=True)
class BoundedSemaphore(Semaphore): pass


@lock(condition=True)
class Condition(Lock):
    def __init__(self, lock=None): self._lock = lock

    @waits("condition")
    def wait(self, timeout=None): return True

    @waits("predicate")
    def wait_for(self, predicate, timeout=None): return predicate()

    @notifies
    def notify(self, n=1): ...

    @notifies
    def notify_all(self): ...


@event
class Event:
    @test
    def is_set(self): return True

    @notifies
    def set(self): ...

    @takes_back
    def clear(self): ...

    @waits("event")
    def wait(self, timeout=None): return True


@barrier
class Barrier:
    def __init__(self, parties, action=None, timeout=None): self._action = action

    @waits("barrier")
    def wait(self, timeout=None):
        self._action()
        return 0

    @notifies
    def reset(self): ...

    @notifies
    def abort(self): ...


@queue
@thread_safe
class Queue:
    """Items cross as pickled copies; between threads of one process that is a hand-over, too."""

    def __init__(self, maxsize=0): self.maxsize = maxsize

    @gives("obj")
    @waits("room")
    def put(self, obj, block=True, timeout=None): self._items = obj

    @gives("obj")
    def put_nowait(self, obj): self._items = obj

    @takes
    @waits("queue")
    def get(self, block=True, timeout=None): return self._items

    @takes
    def get_nowait(self): return self._items

    @test
    def qsize(self): return 0

    @test
    def empty(self): return True

    @test
    def full(self): return True

    @closes
    def close(self): ...

    @waits("io")
    def join_thread(self): ...

    def cancel_join_thread(self): ...


class JoinableQueue(Queue):
    @finishes_task
    def task_done(self): ...

    @waits("tasks")
    def join(self): ...


class SimpleQueue(Queue): pass


@resource("connection")
class _Connection:
    @waits("io")
    def send(self, obj): ...

    @waits("io")
    def recv(self): ...

    @test
    def poll(self, timeout=0.0): return True

    def fileno(self): return 0

    @closes
    def close(self): ...

    def __enter__(self): return self

    @closes
    def __exit__(self, exc_type, exc_value, traceback): ...


def Pipe(duplex=True): return (_Connection(), _Connection())


class _Synchronized:
    """A value in shared memory; its lock covers one access, no `value += 1`."""

    def __init__(self, value=0):
        self.value = value
        self._lock = RLock()

    def get_lock(self): return self._lock
    def get_obj(self): return self
    def __enter__(self): return self._lock.__enter__()
    def __exit__(self, exc_type, exc_value, traceback): self._lock.__exit__(exc_type, exc_value, traceback)


def Value(typecode_or_type, *args, lock=True): return _Synchronized()
def Array(typecode_or_type, size_or_initializer, *, lock=True): return [0]
def RawValue(typecode_or_type, *args): return _Synchronized()
def RawArray(typecode_or_type, size_or_initializer): return [0]
def Manager(): return SyncManager()


@counts_cpus
def cpu_count(): return 0


def current_process(): return Process()
parent_process = current_process
def active_children(): return [Process()]
def freeze_support(): ...
def log_to_stderr(level=None): ...
def get_logger(): ...


# In the class body the name of the attribute would stand for itself.
_Process = Process
_Pool = Pool
_Lock = Lock
_RLock = RLock
_Semaphore = Semaphore
_BoundedSemaphore = BoundedSemaphore
_Condition = Condition
_Event = Event
_Barrier = Barrier
_Queue = Queue
_JoinableQueue = JoinableQueue
_SimpleQueue = SimpleQueue


class BaseContext:
    Process = _Process
    Pool = _Pool
    Lock = _Lock
    RLock = _RLock
    Semaphore = _Semaphore
    BoundedSemaphore = _BoundedSemaphore
    Condition = _Condition
    Event = _Event
    Barrier = _Barrier
    Queue = _Queue
    JoinableQueue = _JoinableQueue
    SimpleQueue = _SimpleQueue
    def Pipe(self, duplex=True): return (_Connection(), _Connection())
    def Value(self, typecode_or_type, *args, lock=True): return _Synchronized()
    def Array(self, typecode_or_type, size_or_initializer, *, lock=True): return [0]
    def Manager(self): return SyncManager()
    def get_start_method(self, allow_none=False): return ""

    @counts_cpus
    def cpu_count(self): return 0


@start_method("method")
def get_context(method=None): return BaseContext()


@start_method("method")
@process_global("the start method of processes")
def set_start_method(method, force=False): ...


def get_start_method(allow_none=False): return ""
def get_all_start_methods(): return [""]
