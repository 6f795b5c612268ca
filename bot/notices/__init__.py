"""An issuer's notice: what it is to the desk, where it belongs, what it proposes."""
