# ground-truth: clean
# A lock released by another thread than its owner hands the work back and forth.
import threading


class PingPong:
    def __init__(self, rounds):
        self.rounds = rounds
        self.ball = 0
        self.to_ping = threading.Lock()
        self.to_pong = threading.Lock()
        self.to_pong.acquire()

    def ping(self):
        for _ in range(self.rounds):
            self.to_ping.acquire()
            self.ball += 1
            self.to_pong.release()

    def pong(self):
        for _ in range(self.rounds):
            self.to_pong.acquire()
            self.ball *= 2
            self.to_ping.release()


game = PingPong(4)
players = [threading.Thread(target=game.ping), threading.Thread(target=game.pong)]
for player in players:
    player.start()
for player in players:
    player.join()
assert game.ball == 30
