/**
 * {@code ftcheck audit}: may a code base drop the GIL? {@link dev.ftcheck.cli.audit.Audit} holds
 * the answer, {@link dev.ftcheck.cli.audit.AuditPage} puts it in words, and the renderers write it
 * as text, Markdown or JSON.
 */
package dev.ftcheck.cli.audit;
