"""Model of threading: https://docs.python.org/3.14/library/threading.html"""


@lock
class Lock:
    @acquires
    def acquire(self, blocking=True, timeout=-1):
        return True

    @releases
    def release(self): ...

    @test
    def locked(self):
        return True

    @acquires
    def __enter__(self):
        return True

    @releases
    def __exit__(self, exc_type, exc_value, traceback): ...


@lock(reentrant=True)
class RLock:
    @acquires
    def acquire(self, blocking=True, timeout=-1):
        return True

    @releases
    def release(self): ...

    @test
    def locked(self):
        return True

    @acquires
    def __enter__(self):
        return True

    @releases
    def __exit__(self, exc_type, exc_value, traceback): ...


@lock(condition=True)
class Condition:
    def __init__(self, lock=None):
        self._lock = lock

    @acquires
    def acquire(self, blocking=True, timeout=-1):
        return True

    @releases
    def release(self): ...

    @test
    def locked(self):
        return True

    @acquires
    def __enter__(self):
        return True

    @releases
    def __exit__(self, exc_type, exc_value, traceback): ...

    @waits("condition")
    def wait(self, timeout=None):
        return True

    @waits("predicate")
    def wait_for(self, predicate, timeout=None):
        return predicate()

    @notifies
    def notify(self, n=1): ...

    @notifies
    def notify_all(self): ...

    @notifies
    def notifyAll(self): ...


@lock(counting=True)
class Semaphore:
    def __init__(self, value=1): ...

    @acquires
    def acquire(self, blocking=True, timeout=None):
        return True

    @releases
    def release(self, n=1): ...

    @acquires
    def __enter__(self):
        return True

    @releases
    def __exit__(self, exc_type, exc_value, traceback): ...


class BoundedSemaphore(Semaphore):
    pass


@event
class Event:
    @test
    def is_set(self):
        return True

    @test
    def isSet(self):
        return True

    @notifies
    def set(self): ...

    def clear(self): ...

    @waits("event")
    def wait(self, timeout=None):
        return True


@barrier
class Barrier:
    def __init__(self, parties, action=None, timeout=None):
        self._action = action
        self.parties = parties
        self.n_waiting = 0
        self.broken = False

    @waits("barrier")
    def wait(self, timeout=None):
        self._action()
        return 0

    @notifies
    def reset(self): ...

    @notifies
    def abort(self): ...


class BrokenBarrierError(RuntimeError):
    pass


@thread
class Thread:
    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None, context=None):
        self._target = target
        self._args = args
        self._kwargs = kwargs
        self.name = name
        self.daemon = daemon
        self.ident = 0
        self.native_id = 0

    def run(self):
        self._target(*self._args, **self._kwargs)

    @starts
    def start(self): ...

    @joins
    @waits("thread")
    def join(self, timeout=None): ...

    @test
    def is_alive(self):
        return True

    def getName(self):
        return self.name

    def setName(self, name):
        self.name = name

    def isDaemon(self):
        return self.daemon

    def setDaemon(self, daemonic):
        self.daemon = daemonic


class Timer(Thread):
    def __init__(self, interval, function, args=None, kwargs=None):
        self.interval = interval
        self.function = function
        self.args = args
        self.kwargs = kwargs
        self.finished = Event()
        self.daemon = False
        self.name = ""

    def run(self):
        self.function(*self.args, **self.kwargs)

    @thread_safe
    def cancel(self): ...


@thread_local
class local:
    pass


class ExceptHookArgs:
    exc_type = exc_value = exc_traceback = thread = None


@thread_identity
def current_thread():
    return Thread()


def currentThread():
    return Thread()


def main_thread():
    return Thread()


@thread_identity
def get_ident():
    return 0


@thread_identity
def get_native_id():
    return 0


def active_count():
    return 0


def activeCount():
    return 0


def enumerate():
    return [Thread()]


def excepthook(args, /): ...


@process_global("the profile function of new threads")
def setprofile(func): ...


@process_global("the profile function of all threads")
def setprofile_all_threads(func): ...


@process_global("the trace function of new threads")
def settrace(func): ...


@process_global("the trace function of all threads")
def settrace_all_threads(func): ...


def getprofile(): ...


def gettrace(): ...


@process_global("the stack size of new threads")
def stack_size(size=0):
    return 0


TIMEOUT_MAX = 0.0
ThreadError = RuntimeError
