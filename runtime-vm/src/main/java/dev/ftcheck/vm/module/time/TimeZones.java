package dev.ftcheck.vm.module.time;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyModule;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import java.io.File;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The local time zone of the process. {@code time.tzset} may change it. */
final class TimeZones {

  /** Of names of zones; made when a zone has one, since that loads much. */
  private static final class Abbreviation {
    static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("zzz", Locale.ROOT);
  }

  private static volatile ZoneId local = ofSystem();

  private TimeZones() {}

  /** The zone of the system; a machine at UTC, as most servers are, needs no data of zones. */
  private static ZoneId ofSystem() {
    File chosen = new File("/etc/localtime");
    try {
      return System.getenv("TZ") == null
              && System.getProperty("user.timezone") == null
              && (!chosen.exists() || chosen.getCanonicalPath().endsWith("/zoneinfo/Etc/UTC"))
          ? ZoneOffset.UTC
          : ZoneId.systemDefault();
    } catch (IOException unreadable) {
      return ZoneId.systemDefault();
    }
  }

  /** Chooses the zone that a {@code TZ} variable names; UTC for one that nobody knows. */
  static void set(String name) {
    String known = name.startsWith(":") ? name.substring(1) : name;
    try {
      local = known.isEmpty() ? ZoneOffset.UTC : ZoneId.of(known, ZoneId.SHORT_IDS);
    } catch (DateTimeException unknown) {
      local = ofPosix(known);
    }
  }

  /** A zone as POSIX writes it, such as {@code CET-1}; rules for summer time are not read. */
  private static ZoneId ofPosix(String text) {
    java.util.regex.Matcher parts =
        java.util.regex.Pattern.compile("[A-Za-z]{3,}([+-]?)(\\d{1,2})(?::(\\d\\d))?")
            .matcher(text);
    if (!parts.lookingAt()) {
      return ZoneOffset.UTC;
    }
    if (parts.end() < text.length()) {
      throw Errors.notImplemented("time zones with rules in TZ: %s", text);
    }
    int minutes = parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3));
    int west = Integer.parseInt(parts.group(2)) * 3600 + minutes * 60;
    return ZoneOffset.ofTotalSeconds(parts.group(1).equals("-") ? west : -west);
  }

  static BrokenTime local(long seconds) {
    ZonedDateTime time = at(seconds).atZone(local);
    return BrokenTime.of(time, abbreviation(time));
  }

  static BrokenTime utc(long seconds) {
    return BrokenTime.of(at(seconds).atZone(ZoneOffset.UTC), "GMT");
  }

  private static Instant at(long seconds) {
    try {
      return Instant.ofEpochSecond(seconds);
    } catch (DateTimeException outside) {
      throw Errors.overflowError("timestamp out of range for platform time_t");
    }
  }

  private static String abbreviation(ZonedDateTime time) {
    if (local instanceof ZoneOffset || local.getId().equals("GMT")) {
      return time.getOffset().getTotalSeconds() == 0 && !local.getId().equals("GMT")
          ? "UTC"
          : local.getId().equals("GMT") ? "GMT" : time.getOffset().getId();
    }
    return time.format(Abbreviation.FORMAT);
  }

  /** {@code mktime}: fields beyond their range carry over. */
  static long seconds(BrokenTime t) {
    LocalDateTime time =
        LocalDateTime.of((int) t.year(), 1, 1, 0, 0)
            .plusMonths(t.month() - 1)
            .plusDays(t.day() - 1)
            .plusHours(t.hour())
            .plusMinutes(t.minute())
            .plusSeconds(t.second());
    ZonedDateTime placed = time.atZone(local);
    boolean summer = local.getRules().isDaylightSavings(placed.toInstant());
    if (t.daylight() > 0 && !summer) {
      return placed.toEpochSecond() - 3600;
    }
    return t.daylight() == 0 && summer
        ? placed.withLaterOffsetAtOverlap().toEpochSecond() + 3600
        : placed.toEpochSecond();
  }

  /** Sets {@code timezone}, {@code altzone}, {@code daylight} and {@code tzname}. */
  static void addTo(PyModule module) {
    int year = ZonedDateTime.now(local).getYear();
    ZonedDateTime winter = ZonedDateTime.of(year, 1, 1, 0, 0, 0, 0, local);
    ZonedDateTime summer = ZonedDateTime.of(year, 7, 1, 0, 0, 0, 0, local);
    if (winter.getOffset().getTotalSeconds() > summer.getOffset().getTotalSeconds()) {
      ZonedDateTime swapped = winter;
      winter = summer;
      summer = swapped;
    }
    boolean changes = !winter.getOffset().equals(summer.getOffset());
    put(module, "timezone", PyInt.of(-winter.getOffset().getTotalSeconds()));
    put(module, "altzone", PyInt.of(-summer.getOffset().getTotalSeconds()));
    put(module, "daylight", PyInt.of(changes ? 1 : 0));
    PyStr standard = PyStr.of(abbreviation(winter));
    put(module, "tzname", PyTuple.of(standard, PyStr.of(abbreviation(summer))));
  }

  private static void put(PyModule module, String name, dev.ftcheck.vm.object.PyObject value) {
    module.dictionary().put(PyStr.interned(name), value);
  }
}
