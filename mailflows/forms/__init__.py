"""Instruction forms that were filled in within a text: their options, ticks, labels and what stands on their lines."""
