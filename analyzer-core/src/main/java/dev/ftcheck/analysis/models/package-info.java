/**
 * What library functions and classes do to threads, locks and shared state. A model is a Python
 * stub that the front end parses like any module; its decorators are read here into {@link
 * dev.ftcheck.analysis.models.Effect}s of functions and {@link dev.ftcheck.analysis.models.Trait}s
 * of classes.
 */
package dev.ftcheck.analysis.models;
