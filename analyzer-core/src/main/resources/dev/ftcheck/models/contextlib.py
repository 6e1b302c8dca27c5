"""Model of contextlib: https://docs.python.org/3.14/library/contextlib.html"""


@generator_context("func")
def contextmanager(func): return func


@generator_context("func")
def asynccontextmanager(func): return func


class AbstractContextManager:
    def __enter__(self): return self
    def __exit__(self, exc_type, exc_value, traceback): ...


class AbstractAsyncContextManager:
    async def __aenter__(self): return self
    async def __aexit__(self, exc_type, exc_value, traceback): ...


class ContextDecorator:
    def __call__(self, func): return func


class AsyncContextDecorator:
    def __call__(self, func): return func


class closing:
    def __init__(self, thing): self.thing = thing
    def __enter__(self): return self.thing
    def __exit__(self, exc_type, exc_value, traceback): self.thing.close()


class aclosing:
    def __init__(self, thing): self.thing = thing
    async def __aenter__(self): return self.thing
    async def __aexit__(self, exc_type, exc_value, traceback): await self.thing.aclose()


class nullcontext:
    def __init__(self, enter_result=None): self.enter_result = enter_result
    def __enter__(self): return self.enter_result
    def __exit__(self, exc_type, exc_value, traceback): ...
    async def __aenter__(self): return self.enter_result
    async def __aexit__(self, exc_type, exc_value, traceback): ...


class suppress:
    def __init__(self, *exceptions): ...
    def __enter__(self): ...
    def __exit__(self, exc_type, exc_value, traceback): return True


class redirect_stdout:
    def __init__(self, new_target): self._target = new_target

    @process_global("sys.stdout")
    def __enter__(self): return self._target

    def __exit__(self, exc_type, exc_value, traceback): ...


class redirect_stderr:
    def __init__(self, new_target): self._target = new_target

    @process_global("sys.stderr")
    def __enter__(self): return self._target

    def __exit__(self, exc_type, exc_value, traceback): ...


class chdir:
    def __init__(self, path): ...

    @process_global("the working directory")
    def __enter__(self): ...

    def __exit__(self, exc_type, exc_value, traceback): ...


class ExitStack:
    def __enter__(self): return self

    def __exit__(self, exc_type, exc_value, traceback):
        self._callbacks(*self._args)
        self._entered.__exit__(exc_type, exc_value, traceback)
        self._exits(exc_type, exc_value, traceback)

    def close(self): self.__exit__(None, None, None)

    @enters("cm")
    def enter_context(self, cm):
        self._entered = cm
        return cm.__enter__()

    def push(self, exit):
        self._entered = exit
        self._exits = exit
        return exit

    def callback(self, callback, /, *args, **kwds):
        self._callbacks = callback
        self._args = args
        return callback

    def pop_all(self): return self


class AsyncExitStack(ExitStack):
    async def __aenter__(self): return self
    async def __aexit__(self, exc_type, exc_value, traceback): self.__exit__(exc_type, exc_value, traceback)

    @enters("cm")
    async def enter_async_context(self, cm):
        return await cm.__aenter__()

    def push_async_exit(self, exit): return exit
    def push_async_callback(self, callback, /, *args, **kwds): return self.callback(callback, *args)
    async def aclose(self): self.close()
