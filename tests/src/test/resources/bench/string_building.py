"""String building: concatenation, join, f-strings, slicing and replacing."""

import timing


def main(n):
    lines = []
    for i in range(n):
        name = "item" + str(i % 1000)
        lines.append(f"{i:06d}|{name:<10}|{i * 0.5:.2f}|{name.upper()[:6]}")
    text = "\n".join(lines)
    total = 0
    for line in text.split("\n"):
        number, name, price, code = line.split("|")
        total += int(number) + len(name.rstrip()) + len(code)
        if code.endswith("9"):
            total += int(float(price))
    short = ""
    for i in range(n // 10):
        short += chr(97 + i % 26)
    return total, len(text.replace("item", "article")), short.count("abc")


if __name__ == "__main__":
    timing.run(main, 400_000, 30_000)
