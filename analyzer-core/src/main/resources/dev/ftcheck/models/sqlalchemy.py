"""Model of SQLAlchemy: https://docs.sqlalchemy.org/en/20/core/connections.html, .../core/pooling.html

Engines and their pools are safe to share, connections and transactions are not.
"""


@thread_safe
class Engine:
    def connect(self): return Connection()
    def begin(self): return Connection()
    def dispose(self, close=True): ...
    def raw_connection(self): ...


@not_thread_safe("sqlalchemy Connection: for one thread at a time, which has to be seen to by the program")
@resource("database connection")
class Connection:
    @waits("answer")
    def execute(self, statement, parameters=None, **more): return Result()

    @waits("answer")
    def scalar(self, statement, parameters=None, **more): ...

    @waits("answer")
    def commit(self): ...

    @waits("answer")
    def rollback(self): ...

    def begin(self): return self
    begin_nested = begin

    @closes
    def close(self): ...
    def __enter__(self): return self

    @closes
    def __exit__(self, exc_type, exc_value, traceback): ...


class Result:
    def fetchone(self): return ()
    first = one = one_or_none = scalar = scalar_one = scalar_one_or_none = fetchone
    def fetchall(self): return [()]
    all = mappings = scalars = fetchall
    def __iter__(self): yield ()


def create_engine(url, **more): return Engine()
def text(text): return text
