/**
 * Code that runs in the middle of other code of the same thread, signal handlers and finalizers for
 * example, and what it may meet there.
 */
package dev.ftcheck.analysis.interrupts;
