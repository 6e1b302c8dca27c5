"""Model of select: https://docs.python.org/3.14/library/select.html"""

POLLIN = POLLOUT = EPOLLIN = EPOLLOUT = 0
error = OSError


@waits("io")
def select(rlist, wlist, xlist, timeout=None, /): return ([rlist[...]], [wlist[...]], [xlist[...]])


class poll:
    def register(self, fd, eventmask=0, /): ...
    modify = register
    def unregister(self, fd, /): ...

    @waits("io")
    def poll(self, timeout=None, /): return [(0, 0)]


class epoll(poll):
    def __init__(self, sizehint=-1, flags=0): ...
    def close(self): ...
