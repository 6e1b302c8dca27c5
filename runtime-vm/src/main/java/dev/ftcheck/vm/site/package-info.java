/**
 * What compiled code refers to at run time: inline-cache sites, the entry points for statements and
 * expressions that need more than one instruction, and the units of compiled classes.
 */
package dev.ftcheck.vm.site;
