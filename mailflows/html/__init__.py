"""An HTML mail as the text that a person sees."""
