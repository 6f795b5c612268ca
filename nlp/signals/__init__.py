"""What a person at the desk must see first: a death, a complaint, fraud, a security that we do not have."""
