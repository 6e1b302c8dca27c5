package dev.ftcheck.vm.fork;

/** An object that decides itself what a forked interpreter gets in its place. */
public interface Forkable {

  /**
   * The object that takes this one's place in the child; this itself when both share it. Runs while
   * the copy is incomplete: objects that {@link HeapCopy#of} answers may be empty still.
   */
  Object forkInto(HeapCopy copy);
}
