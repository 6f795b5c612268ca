"""The wrappings of a message: parts, charsets, soft lines, signed content, winmail.dat, invitations."""
