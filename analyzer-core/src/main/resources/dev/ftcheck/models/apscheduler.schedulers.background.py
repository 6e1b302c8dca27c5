"""Model of APScheduler: https://apscheduler.readthedocs.io/en/3.x/userguide.html

Jobs run in a pool of threads; different jobs at once, one job, unless max_instances says so, not beside itself.
"""


@thread_safe
class BackgroundScheduler:
    def __init__(self, gconfig={}, **options): ...

    @serves("func", many=False)
    def add_job(self, func, trigger=None, args=(), kwargs={}, id=None, name=None, **more):
        func(*args, **kwargs)
        return Job()

    def scheduled_job(self, trigger, args=(), kwargs={}, **more):
        def decorate(func):
            self.add_job(func, trigger, args, kwargs)
            return func

        return decorate

    @serves("callback", many=True)
    def add_listener(self, callback, mask=0): callback(None)

    def start(self, paused=False): ...

    @waits("thread")
    def shutdown(self, wait=True): ...

    def remove_job(self, job_id, jobstore=None): ...
    pause_job = resume_job = remove_job
    def get_job(self, job_id, jobstore=None): return Job()
    def get_jobs(self, jobstore=None): return [Job()]
    def pause(self): ...
    def resume(self): ...
    def configure(self, gconfig={}, **options): ...


@thread_safe
class Job:
    id = name = ""
    def remove(self): ...
    def pause(self): ...
    def resume(self): ...
    def modify(self, **changes): ...
    def reschedule(self, trigger, **more): ...
