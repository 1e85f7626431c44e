# `grade` in a container: docker build -t from-memory .
#     docker run --rm --user "$(id -u):$(id -g)" -v "$PWD:/work" from-memory lesson4
# Whoever can run it has the kit's files, the solutions too. SECURITY.md says where isolation in it
# was tried; `docker run --rm from-memory doctor` tries it on your machine.

FROM python:3.13-slim AS build
COPY . /source
RUN pip wheel --no-cache-dir --no-deps --wheel-dir /wheels /source

FROM python:3.13-slim
COPY --from=build /wheels /wheels
RUN pip install --no-cache-dir /wheels/*.whl && rm -r /wheels
# Not root, for whom the limits on processes do not hold. Students' code is confined beside that.
RUN useradd --create-home student
USER student
WORKDIR /work
ENTRYPOINT ["grade"]
