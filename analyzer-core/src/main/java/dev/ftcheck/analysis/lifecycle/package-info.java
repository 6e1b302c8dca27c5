/**
 * What becomes of the threads, executors and processes that a program makes: where they start, end
 * and are kept, and what runs in them.
 */
package dev.ftcheck.analysis.lifecycle;
