"""Composing a policy and finding its faults. No Flask, no SQL, no clock, no globals."""
