/**
 * What one unit does, in the order of its control flow: accesses, acquisitions, calls, thread
 * starts and joins, each with the locks that are held at that point on every path through the unit,
 * and with the threads that may be running.
 */
package dev.ftcheck.analysis.flow;
