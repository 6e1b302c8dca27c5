package dev.ftcheck.vm.types.frame;

import dev.ftcheck.vm.object.PyCode;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.runtime.Interpreter;
import dev.ftcheck.vm.runtime.PythonThread;
import dev.ftcheck.vm.site.CompiledClasses;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The Python frames of any thread, from its Java stack trace: places only, no variables.
 * Thread-safe; what it tells of a thread that runs is past when it is read.
 */
public final class ThreadStacks {

  private ThreadStacks() {}

  /** A place on a stack. */
  public record Place(PyCode code, int line) {}

  /** The living threads of an interpreter, the oldest first. */
  public static List<PythonThread> threads(Interpreter interpreter) {
    List<PythonThread> found = new ArrayList<>();
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (thread instanceof PythonThread python && python.state().interpreter() == interpreter) {
        found.add(python);
      }
    }
    found.sort(Comparator.comparingLong(Thread::threadId));
    return found;
  }

  /** The Python frames of a thread, the innermost first. */
  public static List<Place> of(Thread thread) {
    List<Place> places = new ArrayList<>();
    for (StackTraceElement element : thread.getStackTrace()) {
      PyCode code = element.getLineNumber() > 0 ? CompiledClasses.codeOf(element) : null;
      if (code != null) {
        places.add(new Place(code, element.getLineNumber()));
      }
    }
    return places;
  }

  /** The innermost frame of a thread; null when it runs no Python code. */
  public static PyFrame frame(Thread thread) {
    return frame(of(thread), 0);
  }

  private static PyFrame frame(List<Place> places, int index) {
    if (index >= places.size()) {
      return null;
    }
    Place place = places.get(index);
    PyDict globals = CompiledClasses.globalsOf(place.code.body().getClass());
    return new PyFrame(place.code, globals, new Passing(place.line, places, index));
  }

  /** A frame of which only the place is known. */
  private record Passing(int line, List<Place> places, int index) implements FrameSource {

    @Override
    public int position() {
      return -1;
    }

    @Override
    public PyObject locals() {
      return null;
    }

    @Override
    public PyFrame caller() {
      return frame(places, index + 1);
    }

    @Override
    public void clear() {
      // It holds no variables.
    }
  }
}
