"""The sample that ships with the project: two offers, a register, brokers, conversations."""
