/** What git says of the files that are checked. */
package dev.ftcheck.cli.git;
