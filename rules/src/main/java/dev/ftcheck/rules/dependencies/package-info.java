/**
 * What the program depends on, and whether that is ready for free-threaded Python: from the files
 * of the project that name dependencies ({@code declared}) and from an installed environment
 * ({@code installed}). Nothing is fetched and nothing is run.
 */
package dev.ftcheck.rules.dependencies;
