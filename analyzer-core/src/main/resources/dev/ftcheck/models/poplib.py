"""Model of poplib: https://docs.python.org/3.14/library/poplib.html"""


@not_thread_safe("poplib.POP3: one conversation, in which each command waits for its reply")
@resource("connection")
class POP3:
    def __init__(self, host, port=110, timeout=0): ...

    @waits("io")
    def _command(self, *args): return (b"", [b""], 0)
    user = pass_ = apop = stat = list = retr = dele = rset = noop = top = uidl = capa = stls = _command

    @closes
    def quit(self): return b""

    @closes
    def close(self): ...


class POP3_SSL(POP3): pass
