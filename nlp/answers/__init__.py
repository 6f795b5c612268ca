"""A yes or a no to our read-back, and the thanks that are neither."""
