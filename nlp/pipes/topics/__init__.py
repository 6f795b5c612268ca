"""What does a question ask about?"""
