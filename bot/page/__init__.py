"""The holders' and brokers' own page: a link in each answer, a code by mail, then the form, documents, and a chat."""
