# Runs as a process of its own.
# A child is terminated wherever it has come to: before its first step, in a lock, in a system call.
# Handlers are inherited by children, but not by parents.
import multiprocessing as mp
import os
import signal
import time


def take(lock):
    lock.acquire()


def receive(end):
    end.recv_bytes()


def read(fd):
    os.read(fd, 1)


def doze(seconds):
    time.sleep(seconds)


def spin(rounds):
    while rounds:
        pass


def leave(number, frame):
    os._exit(number + 50)


def listen(fd):
    signal.signal(signal.SIGTERM, leave)
    os.read(fd, 1)


def end(work, given, wait):
    p = mp.Process(target=work, args=(given,))
    p.start()
    time.sleep(wait)
    p.terminate()
    p.join()
    return p.exitcode


if __name__ == "__main__":
    mp.set_start_method("fork")
    lock = mp.Lock()
    lock.acquire()
    _, there = mp.Pipe()
    fd, _ = os.pipe()
    codes = {}
    for n in range(160):
        work, given = [(take, lock), (receive, there), (read, fd), (doze, 100)][n % 4]
        code = end(work, given, n % 6 * 0.0004)
        codes.setdefault(work.__name__, set()).add(code)
    print(codes)
    signal.signal(signal.SIGTERM, leave)
    print({end(spin, 1, n % 6 * 0.0004) for n in range(40)})
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    print(end(listen, fd, 0.5), signal.getsignal(signal.SIGTERM) == signal.SIG_DFL)
