"""Model of multiprocessing.dummy, which is the interface of multiprocessing over threads."""

from multiprocessing.pool import ThreadPool
from queue import Queue
from threading import Barrier, BoundedSemaphore, Condition, Event, Lock, RLock, Semaphore, Thread, current_thread

JoinableQueue = Queue
current_process = current_thread


class Process(Thread): pass


def Pool(processes=None, initializer=None, initargs=()): return ThreadPool(processes, initializer, initargs)
def active_children(): return [Thread()]
def freeze_support(): ...
