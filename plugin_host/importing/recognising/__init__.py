"""What a policy says, by rules over its sentences."""
