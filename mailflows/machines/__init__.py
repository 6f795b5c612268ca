"""Notices of failed delivery, whom they name, and the words by which a machine's mail is known."""
