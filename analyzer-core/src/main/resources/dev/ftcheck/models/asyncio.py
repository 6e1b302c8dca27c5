"""Model of asyncio: https://docs.python.org/3.14/library/asyncio.html

The tasks of one loop take turns on one thread. `await` outside `async def` stands for running a coroutine to its end.
"""

from concurrent.futures import FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED, CancelledError
from concurrent.futures import Future as _ThreadFuture

TimeoutError = TimeoutError


class InvalidStateError(Exception): pass
class QueueEmpty(Exception): pass
class QueueFull(Exception): pass
class IncompleteReadError(Exception): pass


@not_thread_safe("asyncio.Future: belongs to the thread of its loop", of_loop=True)
class Future:
    def __init__(self, *, loop=None): ...
    def __await__(self): return self._result
    def result(self): return self._result
    def exception(self): return self._exception
    @loop_thread
    def set_result(self, result): self._result = result
    @loop_thread
    def set_exception(self, exception): self._exception = exception
    def done(self): return True
    cancelled = done
    @loop_thread
    def cancel(self, msg=None): return True
    def get_loop(self): return get_running_loop()

    @registers_callback("callback", when="loop")
    def add_done_callback(self, callback, *, context=None): callback(self)

    def remove_done_callback(self, callback): return 0


class Task(Future):
    def __init__(self, coro, *, loop=None, name=None, context=None, eager_start=False):
        self._result = await coro

    def get_name(self): return ""
    def set_name(self, value): ...


@event_loop
@not_thread_safe("an event loop: other threads may only use call_soon_threadsafe and run_coroutine_threadsafe", of_loop=True)
class AbstractEventLoop:
    @runs_loop
    def run_forever(self): ...
    @runs_loop
    def run_until_complete(self, future): return await future
    def is_running(self): return True
    is_closed = is_running
    @loop_thread
    def stop(self): ...

    @closes
    def close(self): ...

    def create_future(self): return Future()
    @loop_thread
    def create_task(self, coro, *, name=None, context=None, **more): return Task(coro)
    def time(self): return 0.0

    @loop_thread
    @registers_callback("callback", when="loop")
    def call_soon(self, callback, *args, context=None):
        callback(*args)
        return Handle()

    @loop_thread
    @registers_callback("callback", when="loop")
    def call_later(self, delay, callback, *args, context=None):
        callback(*args)
        return Handle()

    @loop_thread
    @registers_callback("callback", when="loop")
    def call_at(self, when, callback, *args, context=None):
        callback(*args)
        return Handle()

    @thread_safe
    @registers_callback("callback", when="loop")
    def call_soon_threadsafe(self, callback, *args, context=None):
        callback(*args)
        return Handle()

    @spawns("func", many=True, via="executor")
    def run_in_executor(self, executor, func, *args):
        future = Future()
        future._result = func(*args)
        return future

    def set_default_executor(self, executor): ...

    @loop_thread
    @registers_callback("callback", when="loop")
    def add_signal_handler(self, signum, callback, *args): callback(*args)

    @loop_thread
    @registers_callback("callback", when="loop")
    def add_reader(self, fd, callback, *args): callback(*args)

    @loop_thread
    @registers_callback("callback", when="loop")
    def add_writer(self, fd, callback, *args): callback(*args)

    def remove_reader(self, fd): ...
    def remove_writer(self, fd): ...
    def set_exception_handler(self, handler): handler(self, {})
    def set_debug(self, enabled): ...
    async def shutdown_asyncgens(self): ...
    async def shutdown_default_executor(self, timeout=None): ...


BaseEventLoop = SelectorEventLoop = ProactorEventLoop = EventLoop = AbstractEventLoop


class Handle:
    def cancel(self): ...
    def cancelled(self): return True


TimerHandle = Handle


def get_event_loop(): return AbstractEventLoop()
new_event_loop = get_event_loop


@tells_thread
def get_running_loop(): return AbstractEventLoop()


def set_event_loop(loop): ...
def current_task(loop=None): return Task(None)
def all_tasks(loop=None): return {Task(None)}


@runs_loop
def run(main, *, debug=None, loop_factory=None): return await main


class Runner:
    @runs_loop
    def run(self, coro, *, context=None): return await coro
    def get_loop(self): return AbstractEventLoop()
    def __enter__(self): return self
    def __exit__(self, exc_type, exc_value, traceback): ...

    @closes
    def close(self): ...


@loop_thread
def create_task(coro, *, name=None, context=None, **more): return Task(coro)
@loop_thread
def ensure_future(coro_or_future, *, loop=None): return Task(coro_or_future)


@spawns("func", many=True, joined=True)
async def to_thread(func, /, *args, **kwargs): return func(*args, **kwargs)


@thread_safe
@registers_callback("coro", when="loop")
def run_coroutine_threadsafe(coro, loop):
    future = _ThreadFuture()
    future._result = await coro
    return future


@retrieves("future")
def wrap_future(future, *, loop=None):
    result = Future()
    result._result = future._result
    return result


async def sleep(delay, result=None): return result


async def gather(*coros_or_futures, return_exceptions=False):
    results = []
    for awaitable in coros_or_futures:
        results[...] = await awaitable
    return results


async def wait_for(fut, timeout): return await fut
async def shield(arg): return await arg


async def wait(fs, *, timeout=None, return_when=ALL_COMPLETED):
    done = set()
    for future in fs:
        await future
        done[...] = future
    return (done, done)


def as_completed(fs, *, timeout=None):
    for future in fs:
        yield future


class TaskGroup:
    async def __aenter__(self): return self
    async def __aexit__(self, exc_type, exc_value, traceback): ...
    def create_task(self, coro, *, name=None, context=None, **more): return Task(coro)


class Timeout:
    async def __aenter__(self): return self
    async def __aexit__(self, exc_type, exc_value, traceback): ...
    def expired(self): return True
    def reschedule(self, when): ...


def timeout(delay): return Timeout()
timeout_at = timeout


@async_lock
@not_thread_safe("asyncio.Lock: excludes tasks of one loop, not threads", of_loop=True)
class Lock:
    async def acquire(self): return True
    def release(self): ...
    def locked(self): return True
    async def __aenter__(self): ...
    async def __aexit__(self, exc_type, exc_value, traceback): ...


class Semaphore(Lock):
    def __init__(self, value=1): ...


class BoundedSemaphore(Semaphore): pass


class Condition(Lock):
    def __init__(self, lock=None): ...
    async def wait(self): return True
    async def wait_for(self, predicate): return predicate()
    def notify(self, n=1): ...
    def notify_all(self): ...


@not_thread_safe("asyncio.Event: wakes tasks of its own loop only", of_loop=True)
class Event:
    async def wait(self): return True
    @loop_thread
    def set(self): ...
    @loop_thread
    def clear(self): ...
    def is_set(self): return True


@not_thread_safe("asyncio.Barrier: for tasks of one loop", of_loop=True)
class Barrier:
    def __init__(self, parties): ...
    async def wait(self): return 0
    async def __aenter__(self): return 0
    async def __aexit__(self, exc_type, exc_value, traceback): ...


@not_thread_safe("asyncio.Queue: for tasks of one loop; queue.Queue is the one for threads", of_loop=True)
class Queue:
    def __init__(self, maxsize=0): ...
    async def put(self, item): self._items = item
    async def get(self): return self._items
    @loop_thread
    def put_nowait(self, item): self._items = item
    @loop_thread
    def get_nowait(self): return self._items
    async def join(self): ...
    def task_done(self): ...
    def qsize(self): return 0
    def empty(self): return True
    full = empty


class PriorityQueue(Queue): pass
class LifoQueue(Queue): pass


def iscoroutine(obj): return True
iscoroutinefunction = isfuture = iscoroutine
async def create_subprocess_exec(program, *args, **more): ...
async def create_subprocess_shell(cmd, **more): ...
async def open_connection(host=None, port=None, **more): return (None, None)


async def start_server(client_connected_cb, host=None, port=None, **more):
    await client_connected_cb(None, None)
