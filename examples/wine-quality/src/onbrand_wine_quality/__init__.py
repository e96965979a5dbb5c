"""The quality of a wine from eleven measures: a service of Onbrand."""

from onbrand_wine_quality.measures import Wine
from onbrand_wine_quality.service import Order, WineQuality

__all__ = ["Order", "Wine", "WineQuality"]
