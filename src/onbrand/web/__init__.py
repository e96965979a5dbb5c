"""The pages for people and the API for programs."""
