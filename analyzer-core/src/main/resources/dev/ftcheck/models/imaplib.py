"""Model of imaplib: https://docs.python.org/3.14/library/imaplib.html"""


@not_thread_safe("imaplib.IMAP4: one conversation with one selected mailbox")
@resource("connection")
class IMAP4:
    def __init__(self, host="", port=143, timeout=None): ...

    @waits("io")
    def _command(self, *args, **more): return ("", [b""])
    login = select = search = fetch = store = copy = append = create = delete = rename = _command
    list = lsub = status = expunge = uid = noop = check = examine = subscribe = unsubscribe = _command

    @closes
    def close(self): return ("", [b""])

    @closes
    def logout(self): return ("", [b""])

    def __enter__(self): return self

    @closes
    def __exit__(self, exc_type, exc_value, traceback): ...


class IMAP4_SSL(IMAP4): pass
class IMAP4_stream(IMAP4): pass
