/**
 * Frame objects. Calls keep none; a frame object is made from the Java stack or from a traceback
 * when a program asks for it.
 */
package dev.ftcheck.vm.types.frame;
