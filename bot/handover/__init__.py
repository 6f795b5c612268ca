"""From the record to what leaves the house: reconciliation, schedule, entitlements, messages, hand-over batches.

Pure functions of values, apart from `desk_side` (which reads the store and writes batches) and the files that
it writes. ISO names and codes as in DOMAIN.md.
"""
