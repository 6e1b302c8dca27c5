package dev.ftcheck.vm.types.traceback;

import dev.ftcheck.vm.object.PyBaseException;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTraceback;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.types.exception.ExceptionGroups;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;

/** An exception with its traceback, its chain and its members, as text without colours. */
public final class ExceptionPrinter {

  private static final int MAX_GROUP_WIDTH = 15;
  private static final int MAX_GROUP_DEPTH = 10;
  private static final String CAUSE =
      "\nThe above exception was the direct cause of the following exception:\n\n";
  private static final String CONTEXT =
      "\nDuring handling of the above exception, another exception occurred:\n\n";

  private final StringBuilder text = new StringBuilder();
  private final SourceLines source = new SourceLines();
  private final Set<PyBaseException> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private int depth;
  private boolean needsClose;

  private record Link(String introduction, PyBaseException exception, PyTraceback traceback) {}

  private ExceptionPrinter() {}

  /**
   * The text that the default hook writes.
   *
   * @param traceback in place of the exception's own; null for none
   */
  public static String text(PyBaseException exception, PyTraceback traceback) {
    ExceptionPrinter printer = new ExceptionPrinter();
    printer.chain(exception, traceback);
    return printer.text.toString();
  }

  /** The lines of a traceback alone, without the heading. */
  public static String stack(PyTraceback traceback) {
    return String.join("", StackText.of(FrameEntry.of(traceback), new SourceLines()));
  }

  private void chain(PyBaseException last, PyTraceback traceback) {
    Deque<Link> links = new ArrayDeque<>();
    PyBaseException at = last;
    PyTraceback atTraceback = traceback;
    while (at != null) {
      seen.add(at);
      PyBaseException earlier = null;
      String introduction = null;
      if (at.cause() != null && !seen.contains(at.cause())) {
        earlier = at.cause();
        introduction = CAUSE;
      } else if (at.context() != null && !at.suppressesContext() && !seen.contains(at.context())) {
        earlier = at.context();
        introduction = CONTEXT;
      }
      links.push(new Link(introduction, at, atTraceback));
      at = earlier;
      atTraceback = earlier == null ? null : earlier.traceback();
    }
    for (Link link : links) {
      if (link.introduction != null) {
        emit(link.introduction, "|");
      }
      one(link.exception, link.traceback);
    }
  }

  private void one(PyBaseException exception, PyTraceback traceback) {
    if (!ExceptionGroups.isGroup(exception)) {
      if (traceback != null) {
        emit("Traceback (most recent call last):\n", "|");
        StackText.of(FrameEntry.of(traceback), source).forEach(each -> emit(each, "|"));
      }
      ExceptionText.of(exception).forEach(each -> emit(each, "|"));
    } else if (depth > MAX_GROUP_DEPTH) {
      emit("... (max_group_depth is " + MAX_GROUP_DEPTH + ")\n", "|");
    } else {
      group(exception, traceback);
    }
  }

  private void group(PyBaseException group, PyTraceback traceback) {
    boolean isOutermost = depth == 0;
    if (isOutermost) {
      depth++;
    }
    if (traceback != null) {
      emit("Exception Group Traceback (most recent call last):\n", isOutermost ? "+" : "|");
      StackText.of(FrameEntry.of(traceback), source).forEach(each -> emit(each, "|"));
    }
    ExceptionText.of(group).forEach(each -> emit(each, "|"));
    PyTuple members = ExceptionGroups.members(group);
    members(members.items);
    if (isOutermost) {
      depth = 0;
    }
  }

  private void members(PyObject[] members) {
    int shown = members.length <= MAX_GROUP_WIDTH ? members.length : MAX_GROUP_WIDTH + 1;
    needsClose = false;
    for (int i = 0; i < shown; i++) {
      boolean isLast = i == shown - 1;
      if (isLast) {
        // A group inside may draw the closing line already.
        needsClose = true;
      }
      boolean isCut = i >= MAX_GROUP_WIDTH;
      text.append(indentation())
          .append(i == 0 ? "+-" : "  ")
          .append("+---------------- ")
          .append(isCut ? "..." : String.valueOf(i + 1))
          .append(" ----------------\n");
      depth++;
      if (isCut) {
        int remaining = members.length - MAX_GROUP_WIDTH;
        emit("and %d more exception%s\n".formatted(remaining, remaining > 1 ? "s" : ""), "|");
      } else {
        PyBaseException member = (PyBaseException) members[i];
        chain(member, member.traceback());
      }
      if (isLast && needsClose) {
        text.append(indentation()).append("+------------------------------------\n");
        needsClose = false;
      }
      depth--;
    }
  }

  private String indentation() {
    return " ".repeat(2 * depth);
  }

  /** Appends lines behind the margin of the group they belong to. */
  private void emit(String lines, String margin) {
    if (depth == 0) {
      text.append(lines);
      return;
    }
    String prefix = indentation() + margin + " ";
    for (String line : lines.split("(?<=\n)")) {
      text.append(prefix).append(line);
    }
  }
}
