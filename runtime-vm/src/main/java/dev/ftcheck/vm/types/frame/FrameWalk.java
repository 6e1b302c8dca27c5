package dev.ftcheck.vm.types.frame;

import dev.ftcheck.vm.object.PyCode;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.site.CompiledClasses;
import java.lang.StackWalker.StackFrame;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The Python frames of the running thread, read from the Java stack: compiled code keeps none of
 * its own. A compiled method with line numbers is one Python frame; its bridges have none.
 */
public final class FrameWalk {

  private static final StackWalker WALKER =
      StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

  private FrameWalk() {}

  /**
   * One Python frame.
   *
   * @param depth how many compiled methods were above it
   * @param height how many were below it
   * @param delegating a generator that waits for the frame above it and is itself not on the Java
   *     stack; null for all other frames
   */
  private record Place(
      PyCode code, Class<?> type, int line, int depth, int height, Delegating delegating) {}

  /** All frames of the thread, also those of generators that delegate. */
  private static List<Place> places() {
    List<StackFrame> plain = WALKER.walk(frames -> frames.filter(FrameWalk::counts).toList());
    boolean delegates = plain.stream().anyMatch(FrameWalk::delegates);
    if (delegates && LiveStack.walker() != null) {
      return LiveStack.walker()
          .walk(frames -> places(frames.filter(FrameWalk::counts).toList(), true));
    }
    return places(plain, false);
  }

  /**
   * How many Python frames the thread has, or a few more if there are less than {@code most}.
   *
   * @param most so many are counted at most
   */
  static int depth(int most) {
    // Telling bridges from bodies is slow, and rarely needed.
    int roughly = depth(most, FrameWalk::isOfCompiledClass);
    return roughly < most ? roughly : depth(most, FrameWalk::isCompiled);
  }

  /** How many Python frames the thread has. */
  static int depth() {
    return depth(Integer.MAX_VALUE, FrameWalk::isCompiled);
  }

  private static int depth(int most, Predicate<StackFrame> compiled) {
    Predicate<StackFrame> counted = compiled.or(FrameWalk::delegates);
    return WALKER.walk(frames -> (int) frames.filter(counted).limit(most).count());
  }

  private static boolean isOfCompiledClass(StackFrame frame) {
    return CompiledClasses.isCompiled(frame.getDeclaringClass());
  }

  private static List<Place> places(List<StackFrame> frames, boolean isLive) {
    int compiled = (int) frames.stream().filter(FrameWalk::isCompiled).count();
    List<Place> places = new ArrayList<>(compiled);
    int depth = 0;
    for (StackFrame frame : frames) {
      Class<?> type = frame.getDeclaringClass();
      if (isCompiled(frame)) {
        PyCode code = CompiledClasses.codeOf(type);
        int height = compiled - 1 - depth;
        places.add(new Place(code, type, frame.getLineNumber(), depth++, height, null));
      } else if (isLive) {
        places.add(new Place(null, type, 0, depth, -1, (Delegating) LiveStack.locals(frame)[0]));
      }
    }
    return places;
  }

  private static boolean counts(StackFrame frame) {
    return isCompiled(frame) || delegates(frame);
  }

  private static boolean delegates(StackFrame frame) {
    return Delegating.class.isAssignableFrom(frame.getDeclaringClass())
        && frame.getMethodName().equals(Delegating.METHOD);
  }

  private static boolean isCompiled(StackFrame frame) {
    return isOfCompiledClass(frame) && frame.getLineNumber() > 0;
  }

  /** The Python frames among Java's. */
  static Stream<StackFrame> compiled(Stream<StackFrame> frames) {
    return frames.filter(FrameWalk::isCompiled);
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
    PyFrame made = frame(places(), depth);
    if (depth == 0 && made != null) {
      made.locals();
    }
    return made;
  }

  /** The frame of a generator that runs on this thread; null for none. */
  public static PyFrame running(Object suspension, PyCode code) {
    int depth = LiveVariables.depthOf(suspension, code);
    List<Place> places = depth < 0 ? List.of() : places();
    for (int i = 0; i < places.size(); i++) {
      if (places.get(i).depth == depth && places.get(i).code == code) {
        return frame(places, i);
      }
    }
    return null;
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

  private static PyFrame frame(List<Place> places, int index) {
    if (index >= places.size()) {
      return null;
    }
    Place place = places.get(index);
    Supplier<PyFrame> caller = () -> frame(places, index + 1);
    if (place.delegating != null) {
      return place.delegating.asCaller(caller);
    }
    StackPlace source = new StackPlace(place.code, place.line, place.height, caller);
    return new PyFrame(place.code, globals(place.type, place.depth), source);
  }
}
