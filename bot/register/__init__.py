"""The register of accounts: read from a file, compared with the one in force, put in force."""
