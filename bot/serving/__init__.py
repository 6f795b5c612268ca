"""What listens for browsers and other systems: health, API and console put together, on an address that was set."""
