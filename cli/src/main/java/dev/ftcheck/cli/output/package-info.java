/** Reports in the formats that programs read. Jackson types stay in here. */
package dev.ftcheck.cli.output;
