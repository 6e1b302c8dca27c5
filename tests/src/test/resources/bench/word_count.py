"""Strings and a dict: words of a text counted and sorted."""

import timing

SYLLABLES = "ka lo mi ne tu ra so vi pe du".split()


def text(words):
    seed, parts = 1, []
    for i in range(words):
        seed = (seed * 1103515245 + 12345) % 2147483648
        n = seed >> 16
        word = SYLLABLES[n % 10] + SYLLABLES[n // 10 % 10] + SYLLABLES[n // 100 % 10]
        parts.append(word.capitalize() + "," if i % 7 == 0 else word)
        if i % 12 == 11:
            parts.append("\n")
    return " ".join(parts)


def main(words):
    counts = {}
    for line in text(words).splitlines():
        for word in line.split():
            word = word.strip(",.").lower()
            counts[word] = counts.get(word, 0) + 1
    top = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return len(counts), top[:3]


if __name__ == "__main__":
    timing.run(main, 700_000, 50_000)
