/**
 * All files of a run as one program: modules by name, imports, classes with their bases, names at
 * module level.
 */
package dev.ftcheck.analysis.link;
