"""Model of contextvars: https://docs.python.org/3.14/library/contextvars.html

On the free-threaded build a new thread starts with a copy of its creator's context.
"""


@thread_local(inherited=True)
class ContextVar:
    def __init__(self, name, *, default=None):
        self.name = name
        self._value = default

    @reads_context
    def get(self, default=None, /): return self._value or default

    @changes_context
    def set(self, value, /):
        self._value = value
        return Token()

    def reset(self, token, /): ...


class Token:
    MISSING = None
    def __enter__(self): return self
    def __exit__(self, exc_type, exc_value, traceback): ...


@context
class Context:
    def run(self, callable, /, *args, **kwargs): return callable(*args, **kwargs)
    def copy(self): return Context()
    def get(self, var, default=None, /): return default


def copy_context(): return Context()
