"""What about the mail as a whole must a person see: a death, a complaint, a lawyer, fraud, a notice; yes, no, thanks?"""
