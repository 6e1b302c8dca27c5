"""Model of ftplib: https://docs.python.org/3.14/library/ftplib.html"""

error_reply = error_temp = error_perm = error_proto = OSError


@not_thread_safe("ftplib.FTP: one conversation, in which each command waits for its reply")
@resource("connection")
class FTP:
    def __init__(self, host="", user="", passwd="", acct="", timeout=None, **more): ...

    @waits("io")
    def connect(self, host="", port=0, timeout=0, source_address=None): return ""

    @waits("io")
    def login(self, user="", passwd="", acct=""): return ""

    @waits("io")
    def sendcmd(self, cmd): return ""

    @waits("io")
    def retrbinary(self, cmd, callback, blocksize=8192, rest=None): callback(b"")

    @waits("io")
    def retrlines(self, cmd, callback=None): callback("")

    @waits("io")
    def storbinary(self, cmd, fp, blocksize=8192, callback=None, rest=None): callback(b"")

    @waits("io")
    def storlines(self, cmd, fp, callback=None): callback(b"")

    @waits("io")
    def cwd(self, dirname): return ""

    @waits("io")
    def nlst(self, *args): return [""]

    @waits("io")
    def delete(self, filename): return ""

    @waits("io")
    def rename(self, fromname, toname): return ""

    @waits("io")
    def mkd(self, dirname): return ""

    @closes
    def quit(self): return ""

    @closes
    def close(self): ...

    def __enter__(self): return self

    @closes
    def __exit__(self, exc_type, exc_value, traceback): ...


class FTP_TLS(FTP):
    def prot_p(self): return ""
