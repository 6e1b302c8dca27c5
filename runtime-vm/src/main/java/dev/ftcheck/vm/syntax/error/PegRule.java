package dev.ftcheck.vm.syntax.error;

import java.util.List;

/**
 * A rule.
 *
 * @param number from 0
 * @param isLeftRecursive whether an alternative begins with the rule itself
 * @param isError whether it counts on the second try only
 */
record PegRule(
    String name,
    int number,
    List<PegAlternative> alternatives,
    boolean isLeftRecursive,
    boolean isError) {}
