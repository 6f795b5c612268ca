"""What comes along with what somebody newly wrote: older mail, attribution lines, footers, signatures."""
