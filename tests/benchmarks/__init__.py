"""Figures, not tests: nothing here passes or fails. Run with ``make bench``."""
