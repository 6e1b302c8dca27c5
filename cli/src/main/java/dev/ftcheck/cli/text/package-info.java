/** Reports for people, in the manner of a compiler. */
package dev.ftcheck.cli.text;
