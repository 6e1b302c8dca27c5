package dev.ftcheck.vm.syntax.error;

import java.util.List;

/**
 * One way to read a rule.
 *
 * @param items in order
 * @param action what follows from it, or null: the only item is passed on
 */
record PegAlternative(List<PegItem> items, PegAction action) {}
