"""Model of smtplib: https://docs.python.org/3.14/library/smtplib.html"""

SMTPException = SMTPServerDisconnected = SMTPResponseException = OSError


@not_thread_safe("smtplib.SMTP: one conversation, in which each command waits for its reply")
@resource("connection")
class SMTP:
    def __init__(self, host="", port=0, local_hostname=None, timeout=0, source_address=None): ...

    @waits("io")
    def connect(self, host="localhost", port=0): return (0, b"")

    @waits("io")
    def login(self, user, password, *, initial_response_ok=True): return (0, b"")

    @waits("io")
    def starttls(self, *, context=None): return (0, b"")

    @waits("io")
    def ehlo(self, name=""): return (0, b"")

    @waits("io")
    def sendmail(self, from_addr, to_addrs, msg, mail_options=(), rcpt_options=()): return {}

    @waits("io")
    def send_message(self, msg, from_addr=None, to_addrs=None, mail_options=(), rcpt_options=()): return {}

    @waits("io")
    def noop(self): return (0, b"")

    @closes
    def quit(self): return (0, b"")

    @closes
    def close(self): ...

    def __enter__(self): return self

    @closes
    def __exit__(self, exc_type, exc_value, traceback): ...


class SMTP_SSL(SMTP): pass
class LMTP(SMTP): pass
