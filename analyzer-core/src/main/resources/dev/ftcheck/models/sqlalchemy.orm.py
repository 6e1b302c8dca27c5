"""Model of sqlalchemy.orm: https://docs.sqlalchemy.org/en/20/orm/session_basics.html#is-the-session-thread-safe

A session belongs to one thread or task at a time; scoped_session keeps one for each thread.
"""

from sqlalchemy import Result


@not_thread_safe("sqlalchemy Session: for one thread or task; a scoped_session gives each its own")
@resource("database session")
class Session:
    def __init__(self, bind=None, **more): ...
    def add(self, instance): ...
    add_all = delete = expunge = merge = add

    @waits("answer")
    def execute(self, statement, params=None, **more): return Result()

    @waits("answer")
    def scalars(self, statement, params=None, **more): return [()]

    @waits("answer")
    def scalar(self, statement, params=None, **more): ...

    @waits("answer")
    def get(self, entity, ident, **more): ...

    @waits("answer")
    def flush(self, objects=None): ...

    @waits("answer")
    def commit(self): ...

    @waits("answer")
    def rollback(self): ...

    @waits("answer")
    def refresh(self, instance, **more): ...

    def query(self, *entities, **more): ...
    def begin(self, nested=False): return self
    begin_nested = begin
    def expire_all(self): ...

    @closes
    def close(self): ...
    def __enter__(self): return self

    @closes
    def __exit__(self, exc_type, exc_value, traceback): ...


class sessionmaker:
    def __init__(self, bind=None, **more): ...
    def __call__(self, **more): return Session()
    def begin(self): return Session()
    def configure(self, **more): ...


@thread_local
class scoped_session:
    def __init__(self, session_factory, scopefunc=None): ...
    def __call__(self, **more): return self
    def remove(self): ...
    def query(self, *entities, **more): ...
    def commit(self): ...
    rollback = close = flush = commit
    def add(self, instance): ...
    add_all = delete = merge = add
    def execute(self, statement, params=None, **more): return Result()
