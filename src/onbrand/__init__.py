"""Images that conform to a brand book, and can prove it."""
