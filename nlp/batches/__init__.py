"""Brokers' lists: tables, blocks of keys, lists in words, with their headings, legends, sums and remarks."""
