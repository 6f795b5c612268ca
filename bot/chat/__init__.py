"""The chat with the bot: a message takes the path of a mail, and the answer is shown where it was asked."""
