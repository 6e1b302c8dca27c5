/** Places in source text, decoded files, and what could not be read. */
package dev.ftcheck.source;
