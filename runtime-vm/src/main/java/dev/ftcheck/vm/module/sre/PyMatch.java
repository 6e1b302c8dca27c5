package dev.ftcheck.vm.module.sre;

import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Special;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;

/** What a pattern matched, {@code re.Match}. Immutable. */
final class PyMatch extends PyObject {

  static final PyType TYPE =
      PyType.builtin(
          "re.Match",
          "dev.ftcheck.vm.module.sre.MatchTypeTable",
          Set.of(TypeFlag.NO_WEAK_REFERENCES, TypeFlag.FINAL));

  private final PyPattern pattern;
  private final SearchedText text;
  private final Region region;
  private final int start;
  private final int end;

  /** As {@link Matcher#groupRegisters}. */
  private final int[] registers;

  /** The last match of a matcher. */
  PyMatch(PyPattern pattern, SearchedText text, Region region, Matcher matcher) {
    this.pattern = pattern;
    this.text = text;
    this.region = region;
    this.start = matcher.start();
    this.end = matcher.stop();
    this.registers = matcher.groupRegisters();
  }

  PyPattern pattern() {
    return pattern;
  }

  SearchedText text() {
    return text;
  }

  Region region() {
    return region;
  }

  int groups() {
    return pattern.groups();
  }

  /** Start of a group, 0 for the whole match; -1 if it took no part. */
  int start(int group) {
    return group == 0 ? start : registers[2 * group - 1] < 0 ? -1 : registers[2 * group - 2];
  }

  /** End of a group, 0 for the whole match; -1 if it took no part. */
  int end(int group) {
    return group == 0 ? end : registers[2 * group - 1];
  }

  /** The last group that closed; -1 if there is none. */
  int lastIndex() {
    return registers[2 * groups()];
  }

  /** What a group matched, or {@code absent} if it took no part. */
  PyObject group(int group, PyObject absent) {
    int from = start(group);
    return from < 0 ? absent : text.slice(from, end(group));
  }

  /**
   * The number of a group given by number or name.
   *
   * @throws dev.ftcheck.vm.object.Raise IndexError if there is none
   */
  int groupNumber(PyObject key) {
    if (key.getClass() == PyInt.class) {
      return checkedGroup(((PyInt) key).isLong() ? ((PyInt) key).value : -1);
    }
    PyObject number =
        key.type().special(Special.INDEX) != null ? key : pattern.groupIndex().get(key);
    return checkedGroup(number == null || number == PyNone.NONE ? -1 : clipped(number));
  }

  private static long clipped(PyObject number) {
    return Conversions.toClippedLong(number);
  }

  private int checkedGroup(long group) {
    if (group < 0 || group > groups()) {
      throw Errors.indexError("no such group");
    }
    return (int) group;
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
