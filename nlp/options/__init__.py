"""Reading what offers of other kinds ask: a price, consent, a series, an odd lot, a conditional quantity, a number of shares.

Nothing here is active for a plain exchange or tender of notes. The words of these choices are found first (closed
lists), and covered or put as the words of a tender that they stand for, so that all that is known of conditions,
doubts, reports, corrections and accounts holds for them too. Whatever of prices or consents is left over is asked.
"""
