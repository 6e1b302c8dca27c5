/** What {@code ftcheck run} needs around the VM. */
package dev.ftcheck.cli.run;
