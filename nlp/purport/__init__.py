"""The trained model of sentences: what each does, as the likelihoods of the labels."""
