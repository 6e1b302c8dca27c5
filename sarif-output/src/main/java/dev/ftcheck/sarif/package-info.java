/**
 * Reports as SARIF 2.1.0 for code review tools, and baselines read back from it. Jackson and
 * java-sarif types stay in here.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">the SARIF 2.1.0
 *     standard</a>
 */
package dev.ftcheck.sarif;
