"""Clausula's host: it turns a shop's facts and its vendors' facts into a privacy policy."""
