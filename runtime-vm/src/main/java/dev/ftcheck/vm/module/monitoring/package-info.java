/** {@code sys.monitoring} (PEP 669). */
package dev.ftcheck.vm.module.monitoring;
