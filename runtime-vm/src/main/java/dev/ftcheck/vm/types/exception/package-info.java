/**
 * The built-in exceptions: behaviour of those with data of their own, and the work of {@code
 * except*}.
 */
package dev.ftcheck.vm.types.exception;
