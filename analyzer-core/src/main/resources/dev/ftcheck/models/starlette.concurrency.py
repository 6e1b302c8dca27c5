"""Model of starlette.concurrency: https://www.starlette.io/threadpool/"""


@spawns("func", many=True, joined=True)
async def run_in_threadpool(func, *args, **kwargs): return func(*args, **kwargs)
