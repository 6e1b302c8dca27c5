"""Model of gevent.monkey: patched programs have greenlets in place of threads."""


@unsupported("gevent replaces threads and locks by its own")
def patch_all(*args, **more): ...


@unsupported("gevent replaces threads and locks by its own")
def patch_thread(*args, **more): ...
