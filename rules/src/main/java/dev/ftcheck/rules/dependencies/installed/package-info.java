/** Installed environments, their distributions and the extension modules of these. */
package dev.ftcheck.rules.dependencies.installed;
