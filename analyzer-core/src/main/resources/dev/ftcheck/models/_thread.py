"""Model of _thread: https://docs.python.org/3.14/library/_thread.html"""

from threading import Lock as LockType
from threading import RLock, TIMEOUT_MAX, get_ident, get_native_id, stack_size
from threading import local as _local

lock = LockType
error = RuntimeError


@spawns("function")
def start_new_thread(function, args, kwargs={}, /):
    function(*args, **kwargs)
    return 0


@spawns("function")
def start_new(function, args, kwargs={}, /):
    function(*args, **kwargs)
    return 0


def allocate_lock():
    return LockType()


def allocate():
    return LockType()


def interrupt_main(signum=2, /): ...


def exit():
    raise SystemExit
