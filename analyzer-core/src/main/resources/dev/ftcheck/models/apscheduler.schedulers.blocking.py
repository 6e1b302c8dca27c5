"""Model of APScheduler: https://apscheduler.readthedocs.io/en/3.x/userguide.html"""

from apscheduler.schedulers.background import BackgroundScheduler


class BlockingScheduler(BackgroundScheduler):
    @waits("answer")
    def start(self, paused=False): ...
