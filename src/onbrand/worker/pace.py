from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Pace:
    """Times in seconds. The defaults suit pictures; tests are less patient."""

    line_limit: float = 120.0
    """Longer than this no line is worked on: it fails."""
    stop_grace: float = 10.0
    """Who does not stop when asked is killed after this."""
    most_attempts: int = 5
    first_retry: float = 1.0
    """Doubled with each attempt, to a minute at most."""
    heartbeat: float = 5.0
    silence: float = 20.0
    """A worker not heard of for so long is taken for dead, and its lines begin again."""
    sweep: float = 10.0
    absence: float = 300.0
    """What waits for a service that no worker has had for so long ends: it was uninstalled. Longer
    than an upgrade of several machines takes, one after another."""
    poll: float = 0.5
    """Between looks at the queue. New orders announce themselves, but the announcement of one
    that comes in the very moment of a look is missed; retries do not announce themselves."""
    farewell: float = 20.0
    """How long a stopping worker lets its lines finish before they go back to the queue."""
