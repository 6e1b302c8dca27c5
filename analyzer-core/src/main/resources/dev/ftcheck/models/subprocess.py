"""Model of subprocess: https://docs.python.org/3.14/library/subprocess.html"""

PIPE = STDOUT = DEVNULL = 0


class SubprocessError(Exception): pass


class CalledProcessError(SubprocessError):
    returncode = 0
    cmd = output = stdout = stderr = ""


class TimeoutExpired(SubprocessError):
    cmd = output = stdout = stderr = ""
    timeout = 0.0


class CompletedProcess:
    args = stdout = stderr = ""
    returncode = 0
    def check_returncode(self): ...


@resource("process")
class Popen:
    def __init__(self, args, bufsize=-1, executable=None, stdin=None, stdout=None, stderr=None, preexec_fn=None, **more):
        self.args = args
        self.stdin = open("")
        self.stdout = open("")
        self.stderr = open("")
        self.pid = self.returncode = 0

    @test
    def poll(self): return 0

    @waits("process")
    @closes
    def wait(self, timeout=None): return 0

    @waits("process")
    @closes
    def communicate(self, input=None, timeout=None): return ("", "")

    def send_signal(self, signal): ...
    def terminate(self): ...
    def kill(self): ...
    def __enter__(self): return self

    @waits("process")
    @closes
    def __exit__(self, exc_type, exc_value, traceback): ...


@waits("process")
def run(args, *, stdin=None, input=None, capture_output=False, timeout=None, check=False, **more):
    return CompletedProcess()


@waits("process")
def call(args, *, timeout=None, **more): return 0


@waits("process")
def check_call(args, *, timeout=None, **more): return 0


@waits("process")
def check_output(args, *, timeout=None, **more): return ""


@waits("process")
def getoutput(cmd, *, encoding=None, errors=None): return ""


@waits("process")
def getstatusoutput(cmd, *, encoding=None, errors=None): return (0, "")
