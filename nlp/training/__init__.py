"""How the model of `nlp/model` is made from the labelled sentences of `nlp/corpus`, and how good it is.

Nothing here is used when a mail is read.
"""
