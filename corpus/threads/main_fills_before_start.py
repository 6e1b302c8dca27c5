"""The main thread prepares and evaluates unlocked state: before start and after join.

No lock is needed, since the phases do not overlap.
"""
import threading

plan = []
totals = {}


def worker(name):
    seconds = sum(len(step) for step in plan)  # ok: FT106
    print(name, seconds)


def main():
    for step in ("mix", "knead", "bake"):
        plan.append(step)  # ok: FT105
        totals[step] = 0  # ok: FT105
    bakers = [threading.Thread(target=worker, args=(name,)) for name in ("jo", "mo")]
    for baker in bakers:
        baker.start()
    for baker in bakers:
        baker.join()
    for step in plan:  # ok: FT106
        totals[step] += 1  # ok: FT101
    plan.clear()  # ok: FT105
    print(totals)


if __name__ == "__main__":
    main()
