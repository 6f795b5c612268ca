"""What must stay secret: bytes sealed, taxpayer numbers starred, references and codes that nobody can guess."""
