"""Model of sqlite3: https://docs.python.org/3.14/library/sqlite3.html"""


@not_thread_safe("sqlite3.Connection: for its own thread alone; with check_same_thread=False the program has to serialise writes")
@resource("database connection")
class Connection:
    row_factory = text_factory = None
    isolation_level = ""
    total_changes = 0
    in_transaction = True

    def cursor(self, factory=None): return Cursor(self)

    @waits("io")
    def execute(self, sql, parameters=(), /): return Cursor(self)

    @waits("io")
    def executemany(self, sql, parameters, /):
        for row in parameters:
            return Cursor(self)

    @waits("io")
    def executescript(self, sql_script, /): return Cursor(self)

    @waits("io")
    def commit(self): ...

    @waits("io")
    def rollback(self): ...

    @closes
    def close(self): ...

    @thread_safe
    def interrupt(self): ...

    def create_function(self, name, narg, func, /, *, deterministic=False): func()
    def __enter__(self): return self
    def __exit__(self, exc_type, exc_value, traceback): ...


@not_thread_safe("sqlite3.Cursor: belongs to the thread of its connection")
class Cursor:
    def __init__(self, connection):
        self.connection = connection
        self.lastrowid = self.rowcount = 0

    @waits("io")
    def execute(self, sql, parameters=(), /): return self

    @waits("io")
    def executemany(self, sql, parameters, /): return self

    @waits("io")
    def executescript(self, sql_script, /): return self

    @advances
    def fetchone(self): return ()

    @advances
    def fetchmany(self, size=1): return [()]

    @advances
    def fetchall(self): return [()]

    def __iter__(self):
        yield ()

    def close(self): ...


class Row(tuple):
    def keys(self): return [""]


class Error(Exception): pass


DatabaseError = OperationalError = IntegrityError = ProgrammingError = InterfaceError = DataError = Error
PARSE_DECLTYPES = PARSE_COLNAMES = threadsafety = 0


@waits("io")
def connect(database, timeout=5.0, detect_types=0, isolation_level="", check_same_thread=True, **more):
    return Connection()


def register_adapter(type, adapter, /): adapter(type)
def register_converter(typename, converter, /): converter(b"")
