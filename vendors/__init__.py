"""The built-in vendors: one module each, with one frozen value ``VENDOR`` of sourced facts."""
