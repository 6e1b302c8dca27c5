/** The behaviour of {@code dict}, its views and its iterators. */
package dev.ftcheck.vm.types.dict;
