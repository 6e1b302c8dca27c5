"""Model of eventlet: patched programs have green threads in place of threads."""


@unsupported("eventlet replaces threads and locks by its own")
def monkey_patch(*args, **more): ...
