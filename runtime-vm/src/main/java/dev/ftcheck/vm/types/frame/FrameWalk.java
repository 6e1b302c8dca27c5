package dev.ftcheck.vm.types.frame;

import dev.ftcheck.vm.object.PyCode;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.site.CompiledClasses;
import java.lang.StackWalker.StackFrame;
import java.util.List;
import java.util.stream.Stream;

/**
 * The Python frames of the running thread, read from the Java stack: compiled code keeps none of
 * its own. A compiled method with line numbers is one Python frame; its bridges have none.
 */
public final class FrameWalk {

  private static final StackWalker WALKER =
      StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

  private FrameWalk() {}

  /** One Python frame. */
  private record Place(PyCode code, Class<?> type, int line) {

    static Place of(StackFrame frame) {
      return new Place(
          CompiledClasses.codeOf(frame.getDeclaringClass()),
          frame.getDeclaringClass(),
          frame.getLineNumber());
    }
  }

  /** The Python frames among Java's. */
  static Stream<StackFrame> compiled(Stream<StackFrame> frames) {
    return frames.filter(
        frame ->
            frame.getLineNumber() > 0 && CompiledClasses.isCompiled(frame.getDeclaringClass()));
  }

  /**
   * The frame that holds the variables: a large body is in several methods, of which those named
   * {@code part} get the variables from the whole.
   */
  static StackFrame whole(List<StackFrame> frames, int index) {
    StackFrame first = frames.get(index);
    for (int i = index; i < frames.size(); i++) {
      StackFrame frame = frames.get(i);
      boolean isSame = frame.getDeclaringClass() == first.getDeclaringClass();
      if (isSame && !frame.getMethodName().startsWith("part")) {
        return frame;
      }
    }
    return first;
  }

  /** The globals of the innermost Python code; null where none runs. */
  public static PyDict callerGlobals() {
    return globals(0);
  }

  /**
   * {@code sys._getframe(depth)}.
   *
   * @param depth 0 is the innermost Python frame
   * @return null when the stack is not so deep
   */
  public static PyFrame frame(int depth) {
    List<Place> places =
        WALKER.walk(frames -> compiled(frames).skip(depth).map(Place::of).toList());
    PyFrame made = frame(places, 0, depth);
    if (depth == 0 && made != null) {
      made.locals();
    }
    return made;
  }

  /** {@code sys._getframe(depth).f_globals}, without a frame object; null as {@link #frame}. */
  public static PyDict globals(int depth) {
    Class<?> type =
        WALKER.walk(
            frames ->
                compiled(frames)
                    .skip(depth)
                    .findFirst()
                    .<Class<?>>map(StackFrame::getDeclaringClass)
                    .orElse(null));
    return type == null ? null : globals(type, depth);
  }

  /** Where the unit ran with one globals dictionary only, that is meant. */
  private static PyDict globals(Class<?> type, int depth) {
    if (CompiledClasses.hasSeveralGlobals(type)) {
      PyDict own = LiveVariables.globals(depth);
      if (own != null) {
        return own;
      }
    }
    return CompiledClasses.globalsOf(type);
  }

  /**
   * The frame of a place.
   *
   * @param depth of the place while its thread is where it was when the places were taken
   */
  private static PyFrame frame(List<Place> places, int index, int depth) {
    if (index >= places.size()) {
      return null;
    }
    Place place = places.get(index);
    int height = places.size() - 1 - index;
    StackPlace source =
        new StackPlace(
            place.code, place.line, height, () -> frame(places, index + 1, depth + 1));
    return new PyFrame(place.code, globals(place.type, depth), source);
  }
}
