package dev.ftcheck.vm.site;

import dev.ftcheck.vm.object.PyBaseException;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.types.exception.ExceptStar;
import dev.ftcheck.vm.types.exception.ExceptionGroups;
import java.util.ArrayList;
import java.util.List;

/** The course of the {@code except*} clauses of one {@code try} (PEP 654). */
public final class GroupHandling {

  private final PyBaseException original;
  private final List<PyBaseException> raised = new ArrayList<>();
  private PyBaseException rest;

  private GroupHandling(PyBaseException original) {
    this.original = original;
    this.rest = original;
  }

  public static GroupHandling of(PyBaseException exception) {
    return new GroupHandling(exception);
  }

  /** What a clause takes of the rest; null for nothing. */
  public PyBaseException take(PyObject types) {
    if (rest == null) {
      return null;
    }
    ExceptionGroups.Split split = ExceptStar.match(rest, types);
    rest = split.rest();
    return split.match();
  }

  /** A clause raised. */
  public void raised(Raise raise) {
    raised.add(raise.value());
  }

  /** What leaves the statement; null for nothing. */
  public Raise remaining() {
    List<PyBaseException> left = new ArrayList<>(raised);
    if (rest != null) {
      left.add(rest);
    }
    PyBaseException result = ExceptStar.result(original, left);
    return result == null ? null : new Raise(result);
  }
}
