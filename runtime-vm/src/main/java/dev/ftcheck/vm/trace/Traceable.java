package dev.ftcheck.vm.trace;

/** An object whose locations the checker follows. */
public interface Traceable {

  /**
   * Its {@link Birth} while only its creator knows it, then its {@link ObjectShadow}; null for one
   * that is not followed.
   */
  Object shadow();

  /** Replaces the state unless another thread did; answers the state that it has then. */
  Object changeShadow(Object from, Object to);

  /** About how many locations it has now. */
  int locationCount();
}
