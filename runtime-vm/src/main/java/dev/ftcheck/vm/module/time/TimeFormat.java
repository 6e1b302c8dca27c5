package dev.ftcheck.vm.module.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** {@code strftime} of the C library in the C locale. Writes one time. */
final class TimeFormat {

  private final BrokenTime time;
  private final StringBuilder output = new StringBuilder();

  private TimeFormat(BrokenTime time) {
    this.time = time;
  }

  static String format(String pattern, BrokenTime time) {
    TimeFormat format = new TimeFormat(time);
    format.write(pattern);
    return format.output.toString();
  }

  private void write(String pattern) {
    int at = 0;
    while (at < pattern.length()) {
      int percent = pattern.indexOf('%', at);
      if (percent < 0) {
        output.append(pattern, at, pattern.length());
        return;
      }
      output.append(pattern, at, percent);
      at = conversion(pattern, percent);
    }
  }

  /** Writes one conversion; answers where it ended. */
  private int conversion(String pattern, int start) {
    int at = start + 1;
    char flag = 0;
    while (at < pattern.length() && "_-0^#".indexOf(pattern.charAt(at)) >= 0) {
      flag = pattern.charAt(at++);
    }
    int width = 0;
    while (at < pattern.length() && Character.isDigit(pattern.charAt(at))) {
      width = width * 10 + pattern.charAt(at++) - '0';
    }
    int kindAt = at;
    while (kindAt < pattern.length() && "EO".indexOf(pattern.charAt(kindAt)) >= 0) {
      kindAt++;
    }
    String text = kindAt < pattern.length() ? text(pattern.charAt(kindAt), flag, width) : null;
    if (text == null) {
      int end = Math.min(pattern.length(), Math.max(at, Math.min(kindAt + 1, pattern.length())));
      output.append(pattern, start, end);
      return end;
    }
    output.append(flag == '^' ? text.toUpperCase(Locale.ROOT) : text);
    return kindAt + 1;
  }

  private String text(char kind, char flag, int width) {
    return switch (kind) {
      case 'a' -> day(TextStyle.SHORT);
      case 'A' -> day(TextStyle.FULL);
      case 'b', 'h' -> month(TextStyle.SHORT);
      case 'B' -> month(TextStyle.FULL);
      case 'p' -> time.hour() < 12 ? "AM" : "PM";
      case 'P' -> time.hour() < 12 ? "am" : "pm";
      case 'n' -> "\n";
      case 't' -> "\t";
      case '%' -> "%";
      case 'Z' -> zoneName();
      case 'z' -> zoneOffset();
      case 's' -> Long.toString(TimeZones.seconds(time));
      default -> {
        String composite = composite(kind);
        yield composite != null ? format(composite, time) : number(kind, flag, width);
      }
    };
  }

  private static String composite(char kind) {
    return switch (kind) {
      case 'c' -> "%a %b %e %H:%M:%S %Y";
      case 'x', 'D' -> "%m/%d/%y";
      case 'X', 'T' -> "%H:%M:%S";
      case 'F' -> "%Y-%m-%d";
      case 'R' -> "%H:%M";
      case 'r' -> "%I:%M:%S %p";
      default -> null;
    };
  }

  private String number(char kind, char flag, int width) {
    int hour12 = (time.hour() + 11) % 12 + 1;
    return switch (kind) {
      case 'd' -> padded(time.day(), 2, '0', flag, width);
      case 'e' -> padded(time.day(), 2, ' ', flag, width);
      case 'H' -> padded(time.hour(), 2, '0', flag, width);
      case 'k' -> padded(time.hour(), 2, ' ', flag, width);
      case 'I' -> padded(hour12, 2, '0', flag, width);
      case 'l' -> padded(hour12, 2, ' ', flag, width);
      case 'j' -> padded(time.dayOfYear(), 3, '0', flag, width);
      case 'm' -> padded(time.month(), 2, '0', flag, width);
      case 'M' -> padded(time.minute(), 2, '0', flag, width);
      case 'S' -> padded(time.second(), 2, '0', flag, width);
      case 'u' -> Integer.toString(time.weekday() + 1);
      case 'w' -> Integer.toString((time.weekday() + 1) % 7);
      case 'U' -> padded(week((time.weekday() + 1) % 7), 2, '0', flag, width);
      case 'W' -> padded(week(time.weekday()), 2, '0', flag, width);
      case 'V' -> padded(date().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2, '0', flag, width);
      case 'G' -> padded(date().get(IsoFields.WEEK_BASED_YEAR), 1, '0', flag, width);
      case 'g' ->
          padded(Math.floorMod(date().get(IsoFields.WEEK_BASED_YEAR), 100), 2, '0', flag, width);
      case 'C' -> padded(Math.floorDiv(time.year(), 100), 2, '0', flag, width);
      case 'y' -> padded(Math.floorMod(time.year(), 100), 2, '0', flag, width);
      case 'Y' -> padded(time.year(), 1, '0', flag, width);
      default -> null;
    };
  }

  private static String padded(long value, int usual, char pad, char flag, int width) {
    if (flag == '-') {
      return Long.toString(value);
    }
    char fill = flag == '_' ? ' ' : flag == '0' ? '0' : pad;
    String digits = Long.toString(Math.abs(value));
    int missing = Math.max(usual, width) - digits.length() - (value < 0 ? 1 : 0);
    String padding = String.valueOf(fill).repeat(Math.max(0, missing));
    return (value < 0 ? "-" : "") + padding + digits;
  }

  /** The number of the week whose first day is the {@code sinceFirst}th before this one. */
  private int week(int sinceFirst) {
    return (time.dayOfYear() - 1 + 7 - sinceFirst) / 7;
  }

  private LocalDate date() {
    return LocalDate.of((int) time.year(), 1, 1).plusDays(time.dayOfYear() - 1L);
  }

  private String day(TextStyle style) {
    return DayOfWeek.of(time.weekday() + 1).getDisplayName(style, Locale.ENGLISH);
  }

  private String month(TextStyle style) {
    return Month.of(time.month()).getDisplayName(style, Locale.ENGLISH);
  }

  private String zoneName() {
    return time.zone() != null ? time.zone() : TimeZones.local(TimeZones.seconds(time)).zone();
  }

  private String zoneOffset() {
    int offset =
        time.zone() != null ? time.offset() : TimeZones.local(TimeZones.seconds(time)).offset();
    int minutes = Math.abs(offset) / 60;
    return "%s%02d%02d".formatted(offset < 0 ? "-" : "+", minutes / 60, minutes % 60);
  }
}
