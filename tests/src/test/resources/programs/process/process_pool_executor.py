# Runs as a process of its own.
# ProcessPoolExecutor: results, exceptions, map with chunks.
from concurrent.futures import ProcessPoolExecutor, as_completed

def work(n):
    if n == 13: raise KeyError("unlucky")
    return n, sum(range(n))
def pair(a, b=1): return a + b
if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=2) as pool:
        print(list(pool.map(work, [1, 10, 100])), pool.submit(pair, 1, b=2).result(30), list(pool.map(pair, [1, 2, 3], [4, 5, 6], chunksize=2)))
        f = pool.submit(work, 13)
        try: f.result(30)
        except KeyError as e: print(repr(e), type(f.exception()).__name__)
        print(sorted(f.result()[1] for f in as_completed([pool.submit(work, i) for i in range(5)])))
    try: pool.submit(work, 1)
    except RuntimeError as e: print(e)
