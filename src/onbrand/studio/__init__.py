"""Drafts: what a user is working on, before it is ordered."""

from onbrand.studio.drafts import Draft, UnknownDraft, latest, load, save

__all__ = ["Draft", "UnknownDraft", "latest", "load", "save"]
