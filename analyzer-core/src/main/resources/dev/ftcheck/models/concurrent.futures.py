"""Model of concurrent.futures: https://docs.python.org/3.14/library/concurrent.futures.html"""

FIRST_COMPLETED = "FIRST_COMPLETED"
FIRST_EXCEPTION = "FIRST_EXCEPTION"
ALL_COMPLETED = "ALL_COMPLETED"


class CancelledError(Exception):
    pass


class InvalidStateError(Exception):
    pass


class BrokenExecutor(RuntimeError):
    pass


TimeoutError = TimeoutError


@future
@thread_safe
class Future:
    @waits("future")
    @joins
    @retrieves
    def result(self, timeout=None):
        return self._result

    @waits("future")
    @joins
    @retrieves
    def exception(self, timeout=None):
        return self._exception

    @registers_callback("fn", when="done")
    def add_done_callback(self, fn):
        fn(self)

    @notifies
    def set_result(self, result):
        self._result = result

    @notifies
    def set_exception(self, exception):
        self._exception = exception

    def set_running_or_notify_cancel(self):
        return True

    @notifies
    def cancel(self):
        return True

    @test
    def cancelled(self):
        return True

    @test
    def running(self):
        return True

    @test
    def done(self):
        return True


@executor
@thread_safe
class Executor:
    @spawns("fn", many=True)
    def submit(self, fn, /, *args, **kwargs):
        future = Future()
        future._result = fn(*args, **kwargs)
        self._futures = future
        return future

    @spawns("fn", many=True)
    @iterates("iterable")
    def map(self, fn, iterable, /, *iterables, timeout=None, chunksize=1, buffersize=None):
        results = []
        for item in iterable:
            results[...] = fn(item, *[other for others in iterables for other in others])
        return self._results(results)

    @retrieves
    @waits("future")
    def _results(self, results):
        for result in results:
            yield result

    @joins(when="wait")
    @waits("thread")
    @closes
    def shutdown(self, wait=True, *, cancel_futures=False): ...

    def __enter__(self):
        return self

    @joins
    @waits("thread")
    @closes
    def __exit__(self, exc_type, exc_value, traceback): ...


@executor(size="max_workers")
class ThreadPoolExecutor(Executor):
    def __init__(self, max_workers=None, thread_name_prefix="", initializer=None, initargs=(), **ctxkwargs):
        self._initializer = initializer
        self._initialize(*initargs)

    @spawns("self._initializer", many=True)
    def _initialize(self, *initargs):
        self._initializer(*initargs)


@executor(size="max_workers", processes=True)
class ProcessPoolExecutor(Executor):
    def __init__(self, max_workers=None, mp_context=None, initializer=None, initargs=(), *, max_tasks_per_child=None):
        self._initializer = initializer
        self._initialize(*initargs)

    @spawns("self._initializer", many=True)
    def _initialize(self, *initargs):
        self._initializer(*initargs)

    @closes
    def terminate_workers(self): ...

    @closes
    def kill_workers(self): ...


@executor(size="max_workers", processes=True)
class InterpreterPoolExecutor(Executor):
    def __init__(self, max_workers=None, thread_name_prefix="", initializer=None, initargs=()):
        self._initializer = initializer
        self._initialize(*initargs)

    @spawns("self._initializer", many=True)
    def _initialize(self, *initargs):
        self._initializer(*initargs)


class DoneAndNotDoneFutures(tuple):
    def __init__(self, done, not_done):
        self.done = done
        self.not_done = not_done
        self[0] = done
        self[1] = not_done


@iterates("fs")
@joins("fs")
@waits("future", on="fs")
def wait(fs, timeout=None, return_when=ALL_COMPLETED):
    done = {future for future in fs}
    return DoneAndNotDoneFutures(done, done)


@iterates("fs")
@joins("fs")
@waits("future", on="fs")
def as_completed(fs, timeout=None):
    for future in fs:
        yield future
