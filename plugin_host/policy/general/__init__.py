"""The sections that no vendor owns. Each module has one function from world and words to a section."""
