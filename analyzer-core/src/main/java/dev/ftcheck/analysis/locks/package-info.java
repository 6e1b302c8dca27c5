/** Abstract locks, and the lock graph with its cycles. */
package dev.ftcheck.analysis.locks;
