/** Markdown pages on the terminal. commonmark's types stay in here. */
package dev.ftcheck.cli.page;
