/**
 * A static run from paths to a {@link dev.ftcheck.report.Report}: which files, which rules, what
 * counts.
 */
package dev.ftcheck.cli.check;
