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
  private record Place(PyCode code, PyDict globals, int line) {

    static Place of(StackFrame frame) {
      return new Place(
          CompiledClasses.codeOf(frame.getDeclaringClass()),
          CompiledClasses.globalsOf(frame.getDeclaringClass()),
          frame.getLineNumber());
    }
  }

  private static Stream<StackFrame> compiled(Stream<StackFrame> frames) {
    return frames.filter(
        frame ->
            frame.getLineNumber() > 0 && CompiledClasses.isCompiled(frame.getDeclaringClass()));
  }

  /** The globals of the innermost Python code; null where none runs. */
  public static PyDict callerGlobals() {
    return WALKER.walk(
        frames ->
            compiled(frames)
                .findFirst()
                .map(frame -> CompiledClasses.globalsOf(frame.getDeclaringClass()))
                .orElse(null));
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
    return frame(places, 0);
  }

  /** {@code sys._getframe(depth).f_globals}, without a frame object; null as {@link #frame}. */
  public static PyDict globals(int depth) {
    return WALKER.walk(
        frames ->
            compiled(frames)
                .skip(depth)
                .findFirst()
                .map(frame -> CompiledClasses.globalsOf(frame.getDeclaringClass()))
                .orElse(null));
  }

  private static PyFrame frame(List<Place> places, int index) {
    if (index >= places.size()) {
      return null;
    }
    Place place = places.get(index);
    return new PyFrame(place.code, place.globals, place.line, -1, () -> frame(places, index + 1));
  }
}
