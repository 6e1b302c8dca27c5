/**
 * Who runs what: thread roots, the code each of them reaches with the locks it holds there, and
 * which of them may run at the same time.
 */
package dev.ftcheck.analysis.threads;
