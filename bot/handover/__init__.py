"""From the record to what leaves the house: reconciliation, schedule, messages, hand-over batches.

Pure functions of values; `bot.agent` reads the store, freezes batches and writes files. ISO names and codes as in
DOMAIN.md.
"""
