/** What ftcheck can make again but need not, on disk. */
package dev.ftcheck.cache;
