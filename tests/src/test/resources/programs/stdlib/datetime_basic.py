# date, time, datetime, timedelta: arithmetic, formatting, parsing.
from datetime import MAXYEAR, MINYEAR, UTC, date, datetime, time, timedelta, timezone

d, t, dt = date(2024, 2, 29), time(13, 5, 9, 7), datetime(2024, 2, 29, 13, 5, 9, 7)
print(d, t, dt, repr(d), repr(t), repr(dt), d.year, d.weekday(), d.isoweekday(), d.isocalendar(), d.toordinal(), d.timetuple()[:8], d.isoformat(), t.isoformat("minutes"), dt.isoformat(" ", "seconds"), dt.date(), dt.time(), d.ctime(), dt.timetuple().tm_yday)
print(d + timedelta(1), d - date(2023, 3, 1), dt + timedelta(hours=-14), dt - datetime(2024, 1, 1), d.replace(year=2023, day=1), dt.replace(microsecond=0), datetime.combine(d, time(1)), date.fromordinal(738000), date.fromisoformat("2024-W09-4"), datetime.fromisoformat("2024-02-29T13:05:09.5+02:00"), time.fromisoformat("04:05"), date.fromisocalendar(2024, 1, 1), date.min, datetime.max, timedelta.max, MINYEAR, MAXYEAR)
x = timedelta(days=1, hours=-5, minutes=3, microseconds=5)
print(x, repr(x), x.days, x.seconds, x.microseconds, x.total_seconds(), -x, abs(-x), x * 2, x / 2, x // 7, x % timedelta(hours=5), x / timedelta(hours=1), divmod(x, timedelta(hours=7)), x * 0.5, timedelta(weeks=1.5), timedelta(0), bool(timedelta()), timedelta(seconds=-1), timedelta(1) > x, hash(timedelta(1)) == hash(timedelta(hours=24)), sum([x, x], timedelta()), timedelta(milliseconds=1.5))
print(dt.strftime("%Y-%m-%d %H:%M:%S.%f %j %a %A %b %B %p %I %y %U %w %% %Z|%z"), f"{d:%d.%m.%y}", f"{dt:%H%M}", datetime.strptime("05/03/24 01:02 PM", "%d/%m/%y %I:%M %p"), datetime.strptime("2024 60", "%Y %j"), datetime.strptime("Mon Jan 1 2024", "%a %b %d %Y"), datetime.strptime("2024-01-01 +0530", "%Y-%m-%d %z"), time(5).strftime("%H"), date(5, 1, 1).isoformat(), format(d), date.strptime("2024-02-03", "%Y-%m-%d"))
tz = timezone(timedelta(hours=5, minutes=30), "IST")
a = datetime(2024, 1, 1, 12, tzinfo=UTC)
print(a, a.astimezone(tz), a == a.astimezone(tz), tz, repr(tz), tz.utcoffset(None), a.timestamp(), datetime.fromtimestamp(0, UTC), datetime.fromtimestamp(1.5, tz), a.utctimetuple()[:6], timezone(timedelta(hours=-3)), a.tzname(), a.utcoffset(), time(1, tzinfo=tz), UTC, repr(UTC), timezone.utc is UTC, a - a.replace(tzinfo=tz), a.isoformat(timespec="milliseconds"))
for f in (lambda: date(2023, 2, 29), lambda: date(0, 1, 1), lambda: date(2024, 13, 1), lambda: time(24), lambda: time(1, 60), lambda: datetime(2024, 1, 1, 25), lambda: dt - a, lambda: dt < a, lambda: d < dt, lambda: d + 1, lambda: d + d, lambda: x + 1, lambda: x / 0, lambda: date.max + timedelta(1), lambda: timedelta(10 ** 10), lambda: date.fromisoformat("2024-1-1"), lambda: datetime.strptime("x", "%Y"), lambda: datetime.strptime("2024 x", "%Y"), lambda: datetime.strptime("2024", "%Q"), lambda: date("2024", 1, 1), lambda: date(2024), lambda: timezone(timedelta(days=1)), lambda: d.replace(month=0), lambda: datetime.combine(1, 2), lambda: timedelta("1"), lambda: setattr(d, "year", 1), lambda: date.fromisoformat(5), lambda: dt == a, lambda: d == dt, lambda: d != 5, lambda: date.fromisocalendar(2024, 60, 1), lambda: timedelta(1) * "a"):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
class D(date): pass
print(repr(D(2024, 1, 1)), type(D(2024, 1, 1) + timedelta(1)).__name__, {date(2024, 1, 1): 1}[datetime(2024, 1, 1).date()], sorted([date(2, 1, 1), date(1, 1, 1)])[0], max(timedelta(1), timedelta(2)), datetime(2024, 11, 3, 1, fold=1).fold)
