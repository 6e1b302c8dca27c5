# Slices with steps, repetition and membership of strings beyond the BMP.
s = "a😀b漢c"
print(len(s), s[1], s[::2], s[::-1], s[-2:], s[1:4], s * 2, "😀" in s, s.index("漢"), s[10:], s[:-10], s[4:1:-1])
print([s[i] for i in range(-5, 5)], list(enumerate(s)), s[:2] + s[2:] == s, [s[i:j] for i in range(2) for j in range(3, 5)])
print("".join(reversed(s)), sorted(s), max(s), min(s), "-".join(s), s.split("b"), s.replace("😀", "xx"), s.find("c"), s.center(9, "😀"), s.upper(), ord(s[1]), s.encode("utf-8"), s.encode("utf-16-be"))
