/** What a checked run found, as records without any reference to the program that ran. */
package dev.ftcheck.tracer.report;
