"""A three-stage pipeline: each record belongs to the stage that holds it."""
import queue
import threading


def parse(lines, out):
    for line in lines:
        name, _, amount = line.partition("=")
        out.put({"name": name, "amount": int(amount)})
    out.put(None)


def convert(source, out):
    while (record := source.get()) is not None:
        record["amount"] *= 100  # ok: FT101
        record["unit"] = "cent"  # ok: FT105
        out.put(record)
    out.put(None)


def main():
    parsed, converted = queue.Queue(4), queue.Queue(4)
    lines = [f"order{i}={i}" for i in range(20)]
    stages = [
        threading.Thread(target=parse, args=(lines, parsed)),
        threading.Thread(target=convert, args=(parsed, converted)),
    ]
    for stage in stages:
        stage.start()
    total = 0
    while (record := converted.get()) is not None:
        total += record["amount"]
    for stage in stages:
        stage.join()
    print(total)


if __name__ == "__main__":
    main()
