/**
 * What is left to show after suppressions, selection and baseline; every output format reads this
 * and nothing else.
 */
package dev.ftcheck.report;
