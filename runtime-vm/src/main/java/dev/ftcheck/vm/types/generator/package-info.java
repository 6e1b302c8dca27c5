/** Generators, coroutines and async generators: suspended bodies and how they are driven. */
package dev.ftcheck.vm.types.generator;
