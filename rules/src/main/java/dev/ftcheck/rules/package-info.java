/**
 * The rule catalogue and the static pass over it: one class, one Markdown page and fixtures per
 * rule.
 */
package dev.ftcheck.rules;
