"""The words over a filled-in form: do they turn it, or only accompany it."""
