"""What holds figures or number words and is no amount: coupons, dates, phones, accounts, streets, ages."""
