"""Leaves, sprigs and flowers."""
