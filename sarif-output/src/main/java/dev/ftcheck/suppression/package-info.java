/** What the user has decided not to see: comments in the source and ignored paths. */
package dev.ftcheck.suppression;
