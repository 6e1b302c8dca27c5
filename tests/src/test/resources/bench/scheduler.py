"""Objects and dispatch: an operating system of tasks that pass packets to each other."""

import timing


class Packet:
    def __init__(self, kind, payload):
        self.kind = kind
        self.payload = payload
        self.hops = 0


class Task:
    def __init__(self, system, name, priority):
        self.system = system
        self.name = name
        self.priority = priority
        self.inbox = []
        self.runs = 0

    def is_ready(self):
        return bool(self.inbox)

    def step(self):
        self.runs += 1
        packet = self.inbox.pop()
        packet.hops += 1
        self.handle(packet)

    def handle(self, packet):
        raise NotImplementedError


class Source(Task):
    def __init__(self, system, name, priority, packets):
        super().__init__(system, name, priority)
        self.left = packets
        self.state = 17

    def is_ready(self):
        return self.left > 0

    def step(self):
        self.runs += 1
        self.left -= 1
        self.state = self.state * 75 % 65537
        kind = "device" if self.state % 3 else "work"
        self.system.send(kind, Packet(kind, self.state))


class Worker(Task):
    def handle(self, packet):
        value = packet.payload
        for _ in range(4):
            value = (value * 31 + 7) % 9973
        packet.payload = value
        self.system.send("sink" if packet.hops > 2 else "device", packet)


class Device(Task):
    def __init__(self, system, name, priority):
        super().__init__(system, name, priority)
        self.pending = None

    def handle(self, packet):
        if self.pending is None:
            self.pending = packet
            return
        waiting, self.pending = self.pending, packet
        self.system.send("work" if waiting.hops < 5 else "sink", waiting)


class Sink(Task):
    def __init__(self, system, name, priority):
        super().__init__(system, name, priority)
        self.total = 0

    def handle(self, packet):
        self.total = (self.total * 3 + packet.payload + packet.hops) % 1000003


class System:
    def __init__(self, packets):
        self.sink = Sink(self, "sink", 1)
        tasks = [
            Source(self, "source", 0, packets),
            self.sink,
            Worker(self, "work", 2),
            Device(self, "device", 3),
        ]
        self.tasks = sorted(tasks, key=lambda task: -task.priority)
        self.by_name = {task.name: task for task in tasks}
        self.sent = 0

    def send(self, name, packet):
        self.sent += 1
        self.by_name[name].inbox.append(packet)

    def run(self):
        running = True
        while running:
            running = False
            for task in self.tasks:
                if task.is_ready():
                    task.step()
                    running = True
                    break


def main(packets):
    system = System(packets)
    system.run()
    return system.sink.total, system.sent, [task.runs for task in system.tasks]


if __name__ == "__main__":
    timing.run(main, 180_000, 15_000)
