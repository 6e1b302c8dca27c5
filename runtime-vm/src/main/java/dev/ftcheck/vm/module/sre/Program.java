package dev.ftcheck.vm.module.sre;

/**
 * A pattern ready to run: instructions of {@link Op}, and how to find candidates for its start.
 * Immutable and shared by threads.
 *
 * <p>Registers: the start and end of every group, the last closed group, then those of loops and
 * barriers.
 *
 * @param code instructions, the first at 0
 * @param sets what SET arguments and firsts number
 * @param sequences what STRING arguments number
 * @param groups capturing groups, group 0 not counted
 * @param registers number of registers
 * @param minimumLength characters that every match has at least
 * @param start where matches can start
 */
record Program(
    int[] code,
    CharSet[] sets,
    int[][] sequences,
    int groups,
    int registers,
    long minimumLength,
    StartCondition start) {

  /** The register of the last closed group. */
  int lastIndexRegister() {
    return 2 * groups;
  }
}
