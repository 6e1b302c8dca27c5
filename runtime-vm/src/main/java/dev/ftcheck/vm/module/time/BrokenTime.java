package dev.ftcheck.vm.module.time;

import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.types.structseq.StructType;
import java.time.ZonedDateTime;

/**
 * A {@code struct tm}. Months count from 1, weekdays from Monday as 0, days of the year from 1, as
 * in {@code time.struct_time}.
 *
 * @param zone the abbreviation; null when unknown
 * @param offset in seconds east of UTC
 */
record BrokenTime(
    long year,
    int month,
    int day,
    int hour,
    int minute,
    int second,
    int weekday,
    int dayOfYear,
    int daylight,
    String zone,
    int offset) {

  static final StructType TYPE =
      new StructType(
          "time.struct_time",
          9,
          "tm_year",
          "tm_mon",
          "tm_mday",
          "tm_hour",
          "tm_min",
          "tm_sec",
          "tm_wday",
          "tm_yday",
          "tm_isdst",
          "tm_zone",
          "tm_gmtoff");

  private static final int ITEMS = 9;

  static BrokenTime of(ZonedDateTime t, String zone) {
    boolean summer = t.getZone().getRules().isDaylightSavings(t.toInstant());
    return new BrokenTime(
        t.getYear(),
        t.getMonthValue(),
        t.getDayOfMonth(),
        t.getHour(),
        t.getMinute(),
        t.getSecond(),
        t.getDayOfWeek().getValue() - 1,
        t.getDayOfYear(),
        summer ? 1 : 0,
        zone,
        t.getOffset().getTotalSeconds());
  }

  /** Reads a {@code struct_time} or tuple without checking ranges. */
  static BrokenTime read(String function, PyObject object) {
    if (!(object instanceof PyTuple tuple)) {
      throw Errors.typeError("Tuple or struct_time argument required");
    }
    if (tuple.size() != ITEMS) {
      throw Errors.typeError("%s(): illegal time tuple argument", function);
    }
    int[] values = new int[ITEMS];
    for (int i = 0; i < ITEMS; i++) {
      values[i] = Conversions.toInt(tuple.get(i));
    }
    boolean named = tuple.type() == TYPE.type();
    PyObject zone = named ? TYPE.type().lookup("tm_zone") : null;
    PyObject shown =
        zone == null ? PyNone.NONE : dev.ftcheck.vm.object.Attributes.get(object, "tm_zone");
    PyObject offset =
        zone == null ? PyNone.NONE : dev.ftcheck.vm.object.Attributes.get(object, "tm_gmtoff");
    return new BrokenTime(
        values[0],
        values[1],
        values[2],
        values[3],
        values[4],
        values[5],
        values[6],
        values[7],
        values[8],
        shown instanceof PyStr text ? text.value() : null,
        offset instanceof PyInt number ? (int) number.value : 0);
  }

  /** The same with zeros replaced and ranges checked, as {@code strftime} wants it. */
  BrokenTime checked() {
    check(month >= 0 && month <= 12, "month out of range");
    check(day >= 0 && day <= 31, "day of month out of range");
    check(hour >= 0 && hour <= 23, "hour out of range");
    check(minute >= 0 && minute <= 59, "minute out of range");
    check(second >= 0 && second <= 61, "seconds out of range");
    check(weekday >= -1, "day of week out of range");
    check(dayOfYear >= 0 && dayOfYear <= 366, "day of year out of range");
    return new BrokenTime(
        year,
        Math.max(1, month),
        Math.max(1, day),
        hour,
        minute,
        second,
        Math.floorMod(weekday, 7),
        Math.max(1, dayOfYear),
        Integer.signum(daylight),
        zone,
        offset);
  }

  private static void check(boolean right, String complaint) {
    if (!right) {
      throw Errors.of(ExceptionTypes.VALUE_ERROR, "%s", complaint);
    }
  }

  PyObject toPython() {
    return TYPE.make(
        PyInt.of(year),
        PyInt.of(month),
        PyInt.of(day),
        PyInt.of(hour),
        PyInt.of(minute),
        PyInt.of(second),
        PyInt.of(weekday),
        PyInt.of(dayOfYear),
        PyInt.of(daylight),
        zone == null ? PyNone.NONE : PyStr.of(zone),
        PyInt.of(offset));
  }
}
