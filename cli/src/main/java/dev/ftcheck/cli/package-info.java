/** The {@code ftcheck} command: its subcommands, exit codes, and how it meets the terminal. */
package dev.ftcheck.cli;
