# ground-truth: clean
# Each phase reads what the others wrote in the phase before; the barrier lies between.
import threading

CELLS = [1, 2, 3, 4]
WORKERS = 2


def smooth(number, cells, fresh, phase):
    part = range(number * 2, number * 2 + 2)
    for _ in range(3):
        for at in part:
            fresh[at] = cells[at - 1] + cells[(at + 1) % len(cells)]
        phase.wait()
        for at in part:
            cells[at] = fresh[at] % 100
        phase.wait()


cells = list(CELLS)
fresh = [0] * len(cells)
phase = threading.Barrier(WORKERS)
workers = [
    threading.Thread(target=smooth, args=(number, cells, fresh, phase)) for number in range(WORKERS)
]
for worker in workers:
    worker.start()
for worker in workers:
    worker.join()
assert len(cells) == 4
