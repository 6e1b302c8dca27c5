"""Model of Psycopg 2: https://www.psycopg.org/docs/usage.html#thread-and-process-safety (connections may be shared)"""


@thread_safe
@resource("database connection")
class connection:
    autocommit = True
    def cursor(self, name=None, **more): return cursor()

    @waits("answer")
    def commit(self): ...

    @waits("answer")
    def rollback(self): ...

    @closes
    def close(self): ...
    def __enter__(self): return self
    def __exit__(self, exc_type, exc_value, traceback): ...


@not_thread_safe("psycopg2 cursor: its result set belongs to one user")
@resource("cursor")
class cursor:
    rowcount = 0

    @waits("answer")
    def execute(self, query, vars=None): ...
    executemany = execute

    @advances
    def fetchone(self): return ()

    @advances
    def fetchmany(self, size=1): return [()]

    @advances
    def fetchall(self): return [()]

    @closes
    def close(self): ...
    def __enter__(self): return self

    @closes
    def __exit__(self, exc_type, exc_value, traceback): ...
    def __iter__(self): yield ()


@waits("answer")
def connect(dsn=None, connection_factory=None, cursor_factory=None, **more): return connection()


class Error(Exception): pass
OperationalError = ProgrammingError = IntegrityError = DatabaseError = InterfaceError = Error
