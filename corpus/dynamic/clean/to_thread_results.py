# ground-truth: clean
# Helper threads return values; only coroutines of the one loop touch the shared totals.
import asyncio


class Totals:
    def __init__(self):
        self.words = 0
        self.files = []


def read(name, text):
    report = {"name": name}
    report["words"] = len(text.split())
    return report


async def collect(totals, name, text):
    report = await asyncio.to_thread(read, name, text)
    report["seen"] = True
    totals.words += report["words"]
    totals.files.append(report["name"])


async def main():
    totals = Totals()
    texts = {"a.txt": "one two", "b.txt": "three", "c.txt": "four five six"}
    await asyncio.gather(*(collect(totals, name, text) for name, text in texts.items()))
    assert totals.words == 6 and len(totals.files) == 3


asyncio.run(main())
