# ground-truth: clean
# Whoever imports first runs the module's body; the others see it complete.
import threading


def parse_date(text, results, slot):
    import calendar

    year, month = map(int, text.split("-"))
    results[slot] = calendar.monthrange(year, month)[1]


def parse_colour(text, results, slot):
    import calendar
    import colorsys

    grey = int(text) / 255
    results[slot] = round(colorsys.rgb_to_hsv(grey, grey, grey)[2] * len(calendar.day_name))


results = [None] * 4
threads = [
    threading.Thread(target=parse_date, args=("2032-02", results, 0)),
    threading.Thread(target=parse_colour, args=("255", results, 1)),
    threading.Thread(target=parse_date, args=("2033-04", results, 2)),
    threading.Thread(target=parse_colour, args=("0", results, 3)),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert results == [29, 7, 30, 0]
