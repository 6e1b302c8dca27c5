/** Identities of findings that survive edits elsewhere in the file. */
package dev.ftcheck.fingerprint;
