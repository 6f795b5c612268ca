"""Tables that stand in a text or a document, and what stands around them."""
