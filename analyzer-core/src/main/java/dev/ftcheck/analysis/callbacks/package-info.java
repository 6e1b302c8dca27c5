/** Code from outside, handed to the program to be called back, and what is held when it is. */
package dev.ftcheck.analysis.callbacks;
