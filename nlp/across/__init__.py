"""What sentences make of each other: an afterthought, a sum that agrees, a figure set right, what is held told before what is done with it."""
