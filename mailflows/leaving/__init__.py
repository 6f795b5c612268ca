"""Replies on their way out: by a server or into a Maildir, and when one is tried again."""
