# Runs as a process of its own.
# Locks, events, conditions, barriers, queues and pipes between processes.
import multiprocessing as mp
import queue


def add(lock, results, n):
    with lock:
        value = results.get()
        results.put(value + n)


def produce(tasks, n):
    for i in range(n):
        tasks.put(i)


def consume(tasks, done):
    while True:
        item = tasks.get()
        if item is None:
            tasks.task_done()
            break
        done.put(item * item)
        tasks.task_done()


def meet(barrier, out, n):
    out.put(("before", n))
    position = barrier.wait()
    out.put(("after", barrier.n_waiting >= 0 and 0 <= position < 3))


def wait_for(condition, event, out):
    with condition:
        event.set()
        out.put(condition.wait(10))


def recursive(lock, out):
    with lock:
        with lock:
            out.put("inside twice")
    try:
        lock.release()
    except AssertionError as e:
        out.put(str(e))


def reader(connection):
    try:
        while True:
            connection.send_bytes(connection.recv_bytes()[::-1])
    except EOFError:
        pass


if __name__ == "__main__":
    mp.set_start_method("fork")
    lock, results = mp.Lock(), mp.Queue()
    results.put(0)
    ps = [mp.Process(target=add, args=(lock, results, n)) for n in range(4)]
    [p.start() for p in ps], [p.join() for p in ps]
    print(results.get(), lock.acquire(False), lock.acquire(False), lock.acquire(timeout=0.01))
    lock.release()
    try:
        lock.release()
    except ValueError as e:
        print(e)
    tasks, done = mp.JoinableQueue(), mp.SimpleQueue()
    consumers = [mp.Process(target=consume, args=(tasks, done)) for _ in range(2)]
    [p.start() for p in consumers]
    produce(tasks, 6)
    tasks.put(None), tasks.put(None)
    tasks.join()
    print(sorted(done.get() for _ in range(6)), [p.join() or p.exitcode for p in consumers], done.empty())
    barrier, out = mp.Barrier(3), mp.Queue()
    ps = [mp.Process(target=meet, args=(barrier, out, n)) for n in range(3)]
    [p.start() for p in ps]
    print(sorted(out.get() for _ in range(6))), [p.join() for p in ps]
    condition, event = mp.Condition(), mp.Event()
    p = mp.Process(target=wait_for, args=(condition, event, out))
    p.start()
    event.wait()
    with condition:
        condition.notify()
    print(out.get()), p.join()
    p = mp.Process(target=recursive, args=(mp.RLock(), out))
    p.start()
    print(out.get(), out.get()), p.join()
    semaphore = mp.BoundedSemaphore(2)
    print(semaphore.acquire(), semaphore.get_value(), semaphore)
    a, b = mp.Pipe()
    p = mp.Process(target=reader, args=(b,))
    p.start()
    b.close()
    a.send_bytes(b"abc" * 100000)
    print(len(a.recv_bytes()), a.poll(0.01))
    a.close()
    p.join(1)
    print("alive: the child has the other end too", p.is_alive())
    p.terminate(), p.join()
    bounded = mp.Queue(1)
    bounded.put(1)
    try:
        bounded.put(2, timeout=0.01)
    except queue.Full as e:
        print("full", bounded.full())
    print(bounded.get())
    try:
        bounded.get(timeout=0.01)
    except queue.Empty:
        print("empty", bounded.empty())
    try:
        with mp.Pool(1) as pool:
            pool.apply(print, (lock,))
    except RuntimeError as e:
        print(e)
