"""What every page of ours in a browser shares: headers that let nothing in, what was posted, unseen signs shown."""
