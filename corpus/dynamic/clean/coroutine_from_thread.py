# ground-truth: clean
# A worker asks the loop to run a coroutine and waits for its result: the loop owns the stock.
import asyncio
import threading


class Stock:
    def __init__(self):
        self.level = 10
        self.log = []

    async def take(self, order):
        order["number"] = len(self.log)
        self.level -= order["quantity"]
        self.log.append(order)
        return order


def seller(loop, stock, quantities):
    for quantity in quantities:
        order = {"quantity": quantity}
        future = asyncio.run_coroutine_threadsafe(stock.take(order), loop)
        order = future.result()
        order["confirmed"] = order["number"] >= 0


async def main():
    stock = Stock()
    loop = asyncio.get_running_loop()
    sellers = [threading.Thread(target=seller, args=(loop, stock, [1, 2])) for _ in range(2)]
    for thread in sellers:
        thread.start()
    for thread in sellers:
        await asyncio.to_thread(thread.join)
    assert stock.level == 4 and all(order["confirmed"] for order in stock.log)


asyncio.run(main())
