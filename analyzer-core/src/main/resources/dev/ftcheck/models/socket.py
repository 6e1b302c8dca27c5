"""Model of socket: https://docs.python.org/3.14/library/socket.html"""

AF_INET = AF_INET6 = AF_UNIX = SOCK_STREAM = SOCK_DGRAM = SOL_SOCKET = SO_REUSEADDR = SHUT_RDWR = SHUT_WR = 0
IPPROTO_TCP = TCP_NODELAY = 0
error = OSError
timeout = TimeoutError


@resource("socket")
class socket:
    def __init__(self, family=-1, type=-1, proto=-1, fileno=None): ...

    @waits("io")
    def accept(self): return (socket(), ("", 0))

    @waits("io")
    def connect(self, address, /): ...

    @waits("io")
    def recv(self, bufsize, flags=0, /): return b""

    @waits("io")
    def recv_into(self, buffer, nbytes=0, flags=0): return 0

    @waits("io")
    def recvfrom(self, bufsize, flags=0, /): return (b"", ("", 0))

    @waits("io")
    def send(self, data, flags=0, /): return 0

    @waits("io")
    def sendall(self, data, flags=0, /): ...

    @waits("io")
    def sendto(self, data, *address): return 0

    def connect_ex(self, address, /): return 0
    def bind(self, address, /): ...
    def listen(self, backlog=0, /): ...
    def shutdown(self, how, /): ...
    def setblocking(self, flag, /): ...
    def settimeout(self, value, /): ...
    def gettimeout(self): return 0.0
    def setsockopt(self, level, optname, value, /): ...
    def fileno(self): return 0
    def getsockname(self): return ("", 0)
    def getpeername(self): return ("", 0)
    def makefile(self, mode="r", buffering=None, **more): return open("")

    @closes
    def close(self): ...

    @closes
    def detach(self): return 0

    def __enter__(self): return self

    @closes
    def __exit__(self, exc_type, exc_value, traceback): ...


@process_global("the default timeout of sockets")
def setdefaulttimeout(timeout, /): ...


@waits("io")
def create_connection(address, timeout=None, source_address=None, *, all_errors=False): return socket()


@waits("io")
def getaddrinfo(host, port, family=0, type=0, proto=0, flags=0): return [(0, 0, 0, "", ("", 0))]


@waits("io")
def gethostbyname(hostname, /): return ""


def create_server(address, **more): return socket()
def socketpair(family=0, type=0, proto=0): return (socket(), socket())
def gethostname(): return ""
getfqdn = gethostname
def getdefaulttimeout(): return 0.0
