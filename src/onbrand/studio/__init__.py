"""Drafts: what a user is working on, before it is ordered."""

from onbrand.studio.drafts import Draft, UnknownDraft, latest, load, save
from onbrand.studio.history import Step, StepKind, UnknownStep, as_of, record, steps
from onbrand.studio.improvements import key_of, remember, remembered, tidy

__all__ = [
    "Draft",
    "Step",
    "StepKind",
    "UnknownDraft",
    "UnknownStep",
    "as_of",
    "key_of",
    "latest",
    "load",
    "record",
    "remember",
    "remembered",
    "save",
    "steps",
    "tidy",
]
