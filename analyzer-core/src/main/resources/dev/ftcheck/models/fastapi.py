"""Model of FastAPI: https://fastapi.tiangolo.com/async/ ("Very Technical Details")

A path operation, dependency or exception handler that is a plain `def` runs in a pool of threads, several at once.
Coroutine functions run in the event loop.
"""


class _Router:
    def _serve(self, f):
        self._run(f)
        return f

    @serves("f")
    def _run(self, f): f()

    def get(self, path, **options): return self._serve

    post = put = delete = patch = head = options = trace = api_route = route = exception_handler = get

    def add_api_route(self, path, endpoint, **options): self._run(endpoint)
    def add_exception_handler(self, exc_class_or_status_code, handler): self._run(handler)


class APIRouter(_Router):
    def __init__(self, **more): ...
    def include_router(self, router, **more): ...


class FastAPI(_Router):
    def __init__(self, **more): self.state = None
    def include_router(self, router, **more): ...
    def add_middleware(self, middleware_class, **options): ...
    def mount(self, path, app, name=None): ...

    def middleware(self, middleware_type):
        def decorate(f): return f
        return decorate

    on_event = middleware


def Depends(dependency=None, *, use_cache=True): return _dependency(dependency)


@serves("dependency")
def _dependency(dependency): return dependency()


class BackgroundTasks:
    @serves("func")
    def add_task(self, func, *args, **kwargs): func(*args, **kwargs)


class HTTPException(Exception): pass
class Request: pass
class Response: pass
class WebSocket: pass


def Query(default=None, **more): return default
Path = Body = Header = Cookie = Form = File = Security = Query
