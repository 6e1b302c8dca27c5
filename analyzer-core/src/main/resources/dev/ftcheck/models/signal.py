"""Model of signal: https://docs.python.org/3.14/library/signal.html"""

SIG_DFL = SIG_IGN = None
SIGABRT = SIGALRM = SIGCHLD = SIGHUP = SIGINT = SIGKILL = SIGPIPE = SIGQUIT = SIGTERM = SIGUSR1 = SIGUSR2 = 0


@registers_callback("handler", when="signal")
@process_global("a signal handler")
def signal(signalnum, handler, /):
    handler(signalnum, None)


def getsignal(signalnum, /): ...


@process_global("the process's alarm")
def alarm(seconds, /): return 0


@process_global("an interval timer of the process")
def setitimer(which, seconds, interval=0.0, /): return (0.0, 0.0)


@process_global("the wake-up descriptor for signals")
def set_wakeup_fd(fd, /, *, warn_on_full_buffer=True): return 0


@waits("io")
def pause(): ...


@waits("io")
def sigwait(sigset, /): return 0


def raise_signal(signum, /): ...
def pthread_kill(thread_id, signalnum, /): ...
def pthread_sigmask(how, mask, /): return set()
def default_int_handler(signalnum, frame, /): raise KeyboardInterrupt
