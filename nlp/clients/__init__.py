"""What a broker's prose and shorthand say of his clients, who stand in the third person: "the Wirths are going along for 90 of their 160".

A sentence is turned into signs (a client, an amount, words that put in, keep, take back, set right), and the row of signs is
read by its shape. Whatever is not known whole is not read here at all, but where all prose is read (`nlp.prose.lines`).
"""
