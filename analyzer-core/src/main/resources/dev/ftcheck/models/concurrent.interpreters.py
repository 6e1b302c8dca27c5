"""Model of concurrent.interpreters: https://docs.python.org/3.14/library/concurrent.interpreters.html"""


@executor(processes=True)
class Interpreter:
    @spawns("callable", joined=True)
    def call(self, callable, /, *args, **kwargs): return callable(*args, **kwargs)

    @spawns("callable", many=True)
    def call_in_thread(self, callable, /, *args, **kwargs):
        callable(*args, **kwargs)
        return _Thread()

    def prepare_main(self, ns=None, **kwargs): ...
    @unsupported("code made at run time")
    def exec(self, code, /): ...

    @closes
    def close(self): ...


class _Thread:
    @joins
    @waits("thread")
    def join(self, timeout=None): ...


def create(): return Interpreter()
get_current = get_main = create
def list_all(): return [Interpreter()]
