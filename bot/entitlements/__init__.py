"""What an instruction brings its holder: the option that it takes, its amount, days, interest and price."""
