"""What time it is, what a written time means, when business is done, and how a moment is said."""
