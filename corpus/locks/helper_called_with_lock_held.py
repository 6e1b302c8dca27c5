"""Private helpers that rely on their callers to hold the lock, and callers that do."""
import threading


class Scoreboard:
    def __init__(self):
        self._lock = threading.Lock()
        self._scores = {}
        self._rounds = 0

    def _add_locked(self, player, points):
        self._scores[player] = self._scores.get(player, 0) + points  # ok: FT101
        self._rounds += 1  # ok: FT101, FT103

    def win(self, player):
        with self._lock:
            self._add_locked(player, 3)

    def draw(self, one, other):
        with self._lock:
            self._add_locked(one, 1)
            self._add_locked(other, 1)

    def leader(self):
        with self._lock:
            return max(self._scores, key=self._scores.get), self._rounds


def play(board, name):
    for i in range(300):
        if i % 3:
            board.win(name)
        else:
            board.draw(name, "guest")


def main():
    board = Scoreboard()
    players = [threading.Thread(target=play, args=(board, name)) for name in ("ada", "bea")]
    for p in players:
        p.start()
    for p in players:
        p.join()
    print(board.leader())


if __name__ == "__main__":
    main()
