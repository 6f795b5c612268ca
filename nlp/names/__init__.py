"""Names of persons and registrations: whether they fit, how joint names part, which are mentioned."""

from nlp.names.fitting import Fit, fits
from nlp.names.joint import split_joint
from nlp.names.mentioning import Mention, mentions
from nlp.names.nicknames import is_given_name
from nlp.names.person import is_person
from nlp.names.registrations import matches_registration

__all__ = ["Fit", "Mention", "fits", "is_given_name", "is_person", "matches_registration", "mentions", "split_joint"]
