# ground-truth: racy FT106 Metrics.gauges lines 16, 12
# New gauges appear while the exporter walks over the dict: in an unlucky run it raises.
import threading
import time


class Metrics:
    def __init__(self):
        self.gauges = {"cpu": 0.4, "memory": 0.7}

    def register(self, name, value):
        self.gauges[name] = value

    def export(self):
        lines = []
        for name in self.gauges:
            lines.append(f"gauge_{name}")
        return "\n".join(lines)


def scrape(metrics):
    metrics.export()


def plug_in(metrics, name):
    time.sleep(0.06)
    metrics.register(name, len(name) / 10)


metrics = Metrics()
exporter = threading.Thread(target=scrape, args=(metrics,))
plugin = threading.Thread(target=plug_in, args=(metrics, "disk"))
exporter.start()
plugin.start()
exporter.join()
plugin.join()
