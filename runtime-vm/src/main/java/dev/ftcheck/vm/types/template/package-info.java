/** The types of template strings (PEP 750): {@code string.templatelib}. */
package dev.ftcheck.vm.types.template;
