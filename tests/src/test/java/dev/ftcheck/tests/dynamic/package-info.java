/**
 * The programs of {@code corpus/dynamic}: what they are labelled with and what a checked run says.
 */
package dev.ftcheck.tests.dynamic;
