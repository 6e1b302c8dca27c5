"""Model of Celery: https://docs.celeryq.dev/en/stable/reference/celery.html, .../userguide/tasks.html

Workers are processes unless a pool of threads is asked for, so that a task is taken for a function of its own process.
"""


class Celery:
    def __init__(self, main=None, **more): self.conf = {}

    def task(self, *args, **options):
        def decorate(fun): return Task(fun)
        return decorate

    def autodiscover_tasks(self, *args, **more): ...
    def config_from_object(self, obj, **more): ...
    def send_task(self, name, args=None, kwargs=None, **more): return AsyncResult()


class Task:
    def __init__(self, fun): self.run = fun
    def __call__(self, *args, **kwargs): return self.run(*args, **kwargs)
    def delay(self, *args, **kwargs): return AsyncResult()
    def apply_async(self, args=None, kwargs=None, **more): return AsyncResult()
    def apply(self, args=None, kwargs=None, **more): return self.run(*args, **kwargs)
    def retry(self, *args, **more): raise Exception
    def s(self, *args, **kwargs): return self
    si = signature = s


@future
@thread_safe
class AsyncResult:
    id = state = status = ""

    @waits("answer")
    @retrieves
    def get(self, timeout=None, **more): return self.result

    @waits("answer")
    def wait(self, timeout=None, **more): return self.result

    @test
    def ready(self): return True

    successful = failed = ready
    def revoke(self, *args, **more): ...
    def forget(self): ...


def shared_task(*args, **options):
    def decorate(fun): return Task(fun)
    return decorate
