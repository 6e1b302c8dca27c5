"""Workers that write their own cell, meet at a Barrier, and then read their neighbour's."""
import threading

WORKERS = 4


class Cell:
    def __init__(self):
        self.heat = 0.0
        self.next = 0.0


def relax(cells, i, barrier):
    cells[i].heat = float(i)  # ok: FT102
    for _ in range(5):
        barrier.wait()
        left, right = cells[i - 1].heat, cells[(i + 1) % WORKERS].heat
        cells[i].next = (left + right) / 2  # ok: FT102
        barrier.wait()
        cells[i].heat = cells[i].next  # ok: FT102


def main():
    cells = [Cell() for _ in range(WORKERS)]
    barrier = threading.Barrier(WORKERS)
    threads = [threading.Thread(target=relax, args=(cells, i, barrier)) for i in range(WORKERS)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print([cell.heat for cell in cells])


if __name__ == "__main__":
    main()
