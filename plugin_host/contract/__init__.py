"""What a vendor plugin must keep: checks, the scorecard, and how to find what is to be checked.

Rules that need the vendor only are the registry's and run at load as well; here come those that need its source code,
catalogues, the clock, or composing a policy.
"""
