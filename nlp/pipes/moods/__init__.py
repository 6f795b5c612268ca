"""How is something said: denied, on a condition, doubted, reported, past, asked, corrected?"""
