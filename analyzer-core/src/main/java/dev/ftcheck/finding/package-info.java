/** What every analysis reports: one model for the static pass and the dynamic checker. */
package dev.ftcheck.finding;
