/**
 * Traceback objects, and printing exceptions as CPython's default hook does ("traceback", library
 * reference), without importing any module.
 */
package dev.ftcheck.vm.types.traceback;
