# One image, its role chosen by the command: web, worker, migrate.
FROM python:3.13-slim AS build
RUN python -m venv /venv
WORKDIR /src
COPY requirements/ requirements/
RUN /venv/bin/pip install --no-cache-dir --require-hashes -r requirements/build.txt -r requirements/run.txt
COPY pyproject.toml README.md LICENSE ./
COPY src/ src/
RUN /venv/bin/pip install --no-cache-dir --no-deps --no-build-isolation .

FROM python:3.13-slim AS onbrand
RUN useradd --system --uid 10001 --home-dir /files onbrand \
    && mkdir /files \
    && chown onbrand /files
COPY --from=build /venv /venv
ENV PATH=/venv/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    ONBRAND_HOME=/tmp/onbrand \
    ONBRAND_HOST=0.0.0.0 \
    ONBRAND_LOG_FORMAT=json \
    ONBRAND_STORAGE_URL=file:///files
USER onbrand
EXPOSE 8000
ENTRYPOINT ["onbrand"]
CMD ["serve"]

FROM python:3.13-slim AS test
RUN apt-get update \
    && apt-get install -y --no-install-recommends chromium make git \
    && rm -rf /var/lib/apt/lists/*
RUN useradd --create-home --uid 10001 onbrand
USER onbrand
WORKDIR /home/onbrand/source
COPY --chown=onbrand requirements/ requirements/
COPY --chown=onbrand pyproject.toml README.md LICENSE Makefile ./
COPY --chown=onbrand tools/ tools/
COPY --chown=onbrand src/ src/
RUN tools/environment requirements/dev.txt && touch .venv/.dev
COPY --chown=onbrand . .
RUN touch .venv/.dev
CMD ["make", "test"]

FROM onbrand
