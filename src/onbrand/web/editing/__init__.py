"""Parts of a brand book as forms that a browser fills in, without a line of script."""
