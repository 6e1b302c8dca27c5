/** Interpreters and Python threads: state that belongs to a run or to a thread of it. */
package dev.ftcheck.vm.runtime;
