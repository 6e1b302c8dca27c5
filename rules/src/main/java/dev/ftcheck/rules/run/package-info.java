/** Findings of checked runs: what the tracer reports, in the words of the rules. */
package dev.ftcheck.rules.run;
