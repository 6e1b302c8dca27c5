"""Plain classes with no sign of threads: nothing to report at the default confidence."""


class Polygon:
    def __init__(self):
        self.points = []
        self._area = None
        self.moves = 0

    def add(self, x, y):
        self.points.append((x, y))  # ok: FT105
        self._area = None  # ok: FT102

    def move(self, dx, dy):
        self.points = [(x + dx, y + dy) for x, y in self.points]  # ok: FT106
        self.moves += 1  # ok: FT101

    def area(self):
        if self._area is None:  # ok: FT104
            pairs = zip(self.points, self.points[1:] + self.points[:1])
            self._area = abs(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairs)) / 2
        return self._area
