# Runs as a process of its own.
# multiprocessing.Pool, Process, Queue and Pipe.
import multiprocessing as mp

def square(x):
    if x < 0: raise ValueError(f"negative {x}")
    return x * x
def child(q, n):
    q.put((n, n * 10))
def echo(conn):
    while (x := conn.recv()) is not None: conn.send(x * 2)
    conn.close()
if __name__ == "__main__":
    with mp.Pool(2) as pool:
        print(pool.map(square, range(6)), pool.apply(square, (7,)), pool.starmap(pow, [(2, 3), (3, 2)]), list(pool.imap(square, [1, 2, 3])), sorted(pool.imap_unordered(square, [3, 2])), pool.apply_async(square, (4,)).get(30), pool.map_async(square, [5]).get(30))
        try: pool.map(square, [1, -1])
        except ValueError as e: print(e)
    q = mp.Queue()
    ps = [mp.Process(target=child, args=(q, i), name=f"p{i}") for i in range(3)]
    [p.start() for p in ps]; print(sorted(q.get(timeout=30) for _ in ps)); [p.join() for p in ps]
    print([(p.name, p.exitcode, p.is_alive()) for p in ps])
    a, b = mp.Pipe(); p = mp.Process(target=echo, args=(b,)); p.start(); a.send([1]); print(a.recv()); a.send("ab"); print(a.recv()); a.send(None); p.join(); print(p.exitcode, mp.current_process().name, mp.cpu_count() > 0, mp.parent_process())
