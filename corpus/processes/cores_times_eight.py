"""Eight threads per core for arithmetic: a size that made sense for waiting, not for computing.

Good form: processes/one_worker_per_core.py
"""
import os
from concurrent.futures import ThreadPoolExecutor


def mandelbrot_row(y):
    row = 0
    for x in range(-40, 20):
        z = 0j
        for _ in range(20):
            z = z * z + complex(x / 20, y / 20)
            if abs(z) > 2:
                break
        else:
            row += 1
    return row


def main():
    with ThreadPoolExecutor(max_workers=(os.cpu_count() or 1) * 8) as pool:  # expect: FT402
        print(sum(pool.map(mandelbrot_row, range(-20, 21))))


if __name__ == "__main__":
    main()
