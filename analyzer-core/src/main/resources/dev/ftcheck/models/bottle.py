"""Model of Bottle: https://bottlepy.org/docs/stable/api.html (`request` and `response` are thread-local)"""

from threading import local as _local

request = _local()
response = _local()


class Bottle:
    def __init__(self, catchall=True, autojson=True): ...

    def _serve(self, f):
        self._run(f)
        return f

    @serves("f")
    def _run(self, f): f()

    def route(self, path=None, method="GET", callback=None, **more):
        self._run(callback)
        return self._serve

    get = post = put = delete = patch = route
    def error(self, code=500): return self._serve
    def hook(self, name): return self._serve
    def mount(self, prefix, app, **options): ...

    @waits("answer")
    def run(self, **kwargs): ...


_default = Bottle()


def route(path=None, method="GET", callback=None, **more): return _default.route(path, method, callback)
get = post = put = delete = patch = error = hook = route


@waits("answer")
def run(app=None, **kwargs): ...
