"""Attributes of objects and float arithmetic: bodies that attract each other."""

import timing


class Body:
    def __init__(self, position, velocity, mass):
        self.x, self.y, self.z = position
        self.vx, self.vy, self.vz = velocity
        self.mass = mass


def bodies():
    system = [Body((0.0, 0.0, 0.0), (0.0, 0.0, 0.0), 40.0)]
    for i in range(1, 5):
        system.append(Body((i * 5.0, -1.5 * i, 0.1 * i), (0.1, 2.0 / i, -0.05 * i), 0.01 * i))
    return system


def advance(system, dt):
    for i, a in enumerate(system):
        for b in system[i + 1 :]:
            dx, dy, dz = a.x - b.x, a.y - b.y, a.z - b.z
            pull = dt * (dx * dx + dy * dy + dz * dz) ** -1.5
            a.vx -= dx * b.mass * pull
            a.vy -= dy * b.mass * pull
            a.vz -= dz * b.mass * pull
            b.vx += dx * a.mass * pull
            b.vy += dy * a.mass * pull
            b.vz += dz * a.mass * pull
    for body in system:
        body.x += dt * body.vx
        body.y += dt * body.vy
        body.z += dt * body.vz


def energy(system):
    total = 0.0
    for i, a in enumerate(system):
        total += 0.5 * a.mass * (a.vx**2 + a.vy**2 + a.vz**2)
        for b in system[i + 1 :]:
            distance = ((a.x - b.x) ** 2 + (a.y - b.y) ** 2 + (a.z - b.z) ** 2) ** 0.5
            total -= a.mass * b.mass / distance
    return total


def main(steps):
    system = bodies()
    for _ in range(steps):
        advance(system, 0.001)
    return round(energy(system), 6)


if __name__ == "__main__":
    timing.run(main, 130_000, 10_000)
