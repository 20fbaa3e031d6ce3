"""An old policy: what it says as a shop file, and what is wrong with it. Rules over sentences, no network, no model."""
