"""Performs orders: lines from the queue, pictures in processes, ends into the database."""

from onbrand.worker.pace import Pace
from onbrand.worker.shift import Worker

__all__ = ["Pace", "Worker"]
