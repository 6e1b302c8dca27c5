package dev.ftcheck.vm.types.traceback;

import dev.ftcheck.vm.object.Positions;
import dev.ftcheck.vm.object.PyTraceback;
import java.util.ArrayList;
import java.util.List;

/**
 * One frame of a printed traceback. Lines count from 1, columns from 0 in UTF-8 bytes.
 *
 * @param column -1 when unknown, as are the end line and column then
 */
record FrameEntry(String file, String name, int line, int endLine, int column, int endColumn) {

  /** The entries of a traceback, outermost first. */
  static List<FrameEntry> of(PyTraceback traceback) {
    List<FrameEntry> entries = new ArrayList<>();
    for (PyTraceback at = traceback; at != null; at = at.next()) {
      entries.add(ofOne(at));
    }
    return entries;
  }

  private static FrameEntry ofOne(PyTraceback entry) {
    String file = entry.code().header().file();
    String name = entry.code().header().name();
    Positions positions = entry.code().positions();
    int index = entry.position();
    if (index < 0 || index >= positions.line().length) {
      int line = entry.code().header().firstLine();
      return new FrameEntry(file, name, line, line, -1, -1);
    }
    return new FrameEntry(
        file,
        name,
        positions.line()[index],
        positions.endLine()[index],
        positions.column()[index],
        positions.endColumn()[index]);
  }

  /** Whether both are shown by the same first line. */
  boolean repeats(FrameEntry other) {
    return other != null
        && file.equals(other.file)
        && name.equals(other.name)
        && line == other.line;
  }
}
