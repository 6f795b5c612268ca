"""What a mail says of itself, anywhere in it: in a postscript, under the name, in a footnote, over a form."""
