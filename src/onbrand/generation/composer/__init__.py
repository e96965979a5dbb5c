"""The embedded generator: pictures drawn in code, in the tones of the brand."""
