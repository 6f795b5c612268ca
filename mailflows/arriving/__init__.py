"""Mail on its way in: our own server, the dialogue, what is known of a mail before it is read."""
