package dev.ftcheck.analysis.lifecycle;

import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.link.LinkedUnit;

/** A loop in whose rounds something is done again and again. */
public record Repetition(LinkedUnit unit, Instr loop, LoopLength length) {}
