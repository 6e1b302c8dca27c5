# calendar, time conversions.
import calendar, time

print(calendar.month(2024, 2)); print(calendar.isleap(2000), calendar.leapdays(2000, 2025), calendar.monthrange(2024, 2), calendar.weekday(2024, 1, 1), calendar.day_name[0], calendar.month_abbr[12], calendar.monthcalendar(2023, 5), calendar.timegm((1970, 1, 2, 0, 0, 0)), list(calendar.Calendar(6).iterweekdays()), calendar.TextCalendar(6).formatmonth(2024, 1).splitlines()[1], calendar.HTMLCalendar().formatmonth(2024, 1)[:60], calendar.Month.JANUARY, calendar.SUNDAY)
print(time.gmtime(0), time.gmtime(86400 * 365)[:6], time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(1e9)), time.asctime(time.gmtime(0)), calendar.timegm(time.strptime("2024-02-29 12:30", "%Y-%m-%d %H:%M")), time.strptime("10 Mar 99", "%d %b %y")[:3], time.struct_time((1,) * 9).tm_yday, time.strftime("%j %U %w %%", (2024, 2, 1, 0, 0, 0, 3, 32, 0)), time.gmtime(1.9).tm_sec, time.gmtime(-1)[:6])
a, b = time.monotonic(), time.monotonic()
print(b >= a, time.perf_counter() >= 0, type(time.time_ns()).__name__, time.sleep(0), time.time() > 1.6e9, time.process_time() >= 0, time.thread_time() >= 0, time.get_clock_info("monotonic").monotonic)
for f in (lambda: time.sleep(-1), lambda: time.sleep("a"), lambda: time.strptime("x", "%Y"), lambda: time.gmtime("a"), lambda: time.gmtime(1e20), lambda: calendar.monthrange(2024, 13), lambda: time.asctime((1, 2)), lambda: time.strftime("%Y", (1, 2)), lambda: time.struct_time((1,)), lambda: time.sleep(float("nan")), lambda: calendar.setfirstweekday(9)):
    try: print(f())
    except Exception as e: print(type(e).__name__, str(e).split("; must")[0])
